-- The range type of a column of a partitioned table is made again.

create type span as range (subtype = integer, multirange_type_name = spans);
create table events (
    id integer,
    during span default 'empty'
) partition by hash (id);
create table events_a partition of events for values with (modulus 2, remainder 0);
