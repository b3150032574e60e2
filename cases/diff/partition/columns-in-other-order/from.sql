create table events (
    id integer,
    at date,
    kind text
) partition by range (at);
create table events_2023 (
    kind text,
    at date,
    id integer
);
