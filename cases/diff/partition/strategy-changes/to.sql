-- The partition key changes; the table must be made again, and says so.

create table events (
    id integer,
    at date
) partition by hash (id);
create table events_a partition of events for values with (modulus 1, remainder 0);
