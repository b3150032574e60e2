create table events (
    id integer,
    at date,
    primary key (id, at)
) partition by range (at);
create index events_at on events (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
