create type span as range (subtype = integer);
create table events (
    id integer,
    during span default 'empty'
) partition by hash (id);
create table events_a partition of events for values with (modulus 2, remainder 0);
