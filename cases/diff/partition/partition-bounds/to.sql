-- The bounds of partitions move.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_b (
    id integer,
    at date
);
create table events_a partition of events for values from ('2023-01-01') to ('2023-07-01');
create table places (
    country text
) partition by list (country);

alter table events attach partition events_b for values from ('2023-07-01') to ('2025-01-01');
create table places_a partition of places for values in ('CH', 'LI');
