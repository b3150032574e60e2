-- The whole gets an index, of which a partition has the like already: that one shall go on standing alone.

create table events (
    id integer
) partition by hash (id);
create table events_a partition of events for values with (modulus 2, remainder 0);
create index its_part on events_a (id);
create index of_the_whole on events (id);
create index mine on events_a (id);
