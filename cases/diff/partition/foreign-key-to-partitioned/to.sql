-- A foreign key points at a partitioned table, and a partition of that is added.

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

alter table notes add constraint notes_event foreign key (event_id, event_at) references events (id, at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
