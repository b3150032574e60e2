-- An index of a partitioned table lacks a partition's part and is invalid, then complete.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

create index events_id on events (id);
