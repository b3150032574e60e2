create table events (
    id integer,
    at date,
    primary key (id, at)
) partition by range (at);
create index events_at on events (at);
create table events_2023 (
    id integer,
    at date,
    primary key (id, at)
);
create index events_2023_by_at on events_2023 (at);
