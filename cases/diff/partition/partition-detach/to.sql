-- A partition is detached and stays as a table with its rows.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2023 (
    id integer,
    at date
);
