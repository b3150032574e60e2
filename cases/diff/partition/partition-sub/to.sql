-- Partitions that are partitioned themselves; a third level comes.

create table events (
    id integer,
    at date,
    country text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01') partition by list (country);
create table events_2023_ch partition of events_2023 for values in ('CH');

create index events_id on events (id);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01') partition by list (country);
create table events_2024_ch partition of events_2024 for values in ('CH') partition by hash (id);
create table events_2024_ch_0 partition of events_2024_ch for values with (modulus 1, remainder 0);
create table events_2024_rest partition of events_2024 default;
