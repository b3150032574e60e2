-- Partitions with their own storage: unlogged, fill factor, toast; the parent has none.

create table events (
    id integer,
    at date,
    body text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

create unlogged table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01')
    with (fillfactor = 60, toast.autovacuum_enabled = false);
alter table events_2023 set (autovacuum_enabled = off);
