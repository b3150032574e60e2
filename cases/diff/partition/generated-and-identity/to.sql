-- A partitioned table with generated columns gets another.

create table events (
    id integer not null,
    at date not null,
    twice integer generated always as (id * 2) stored
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

alter table events add column year integer generated always as (extract(year from at)) stored;
