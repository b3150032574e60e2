-- A partition is added, with indexes and keys that come from the parent.

create table events (
    id integer,
    at date,
    kind text check (kind <> ''),
    primary key (id, at)
) partition by range (at);
create index events_kind on events (kind);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
