create table events (
    id integer,
    at date,
    body text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
