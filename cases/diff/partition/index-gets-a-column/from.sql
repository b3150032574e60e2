create table events (
    at date,
    kind text,
    place text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01') partition by list (kind);
create table events_2023_talks partition of events_2023 for values in ('talk');
create index events_kind on events (kind);
