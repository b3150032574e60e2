create table events (
    id integer,
    at date,
    primary key (id, at)
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create table notes (
    event_id integer,
    event_at date
);
