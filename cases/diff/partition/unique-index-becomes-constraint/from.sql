create table events (
    id integer not null,
    at date not null
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

create unique index events_key on events (id, at);
