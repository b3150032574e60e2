create table events (
    id integer,
    at date,
    kind text check (kind <> ''),
    primary key (id, at)
) partition by range (at);
create index events_kind on events (kind);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
