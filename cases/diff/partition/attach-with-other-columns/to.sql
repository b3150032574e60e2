-- A table that loses a column which another one was computed from becomes a partition of a new table.

create table reading (
    value integer,
    known boolean generated always as (value is null) stored
) partition by hash (value);
create table reading_1 (
    known boolean generated always as (value is null) stored,
    value integer not null
);
alter table reading attach partition reading_1 for values with (modulus 4, remainder 0);
