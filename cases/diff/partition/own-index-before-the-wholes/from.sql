create table events (
    id integer
) partition by hash (id);
create table events_a partition of events for values with (modulus 2, remainder 0);
create index mine on events_a (id);
