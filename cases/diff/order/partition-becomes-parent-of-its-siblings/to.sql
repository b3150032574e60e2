-- Partitions are grouped below a new middle level.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_q1 (
    id integer,
    at date
);
create table events_q2 (
    id integer,
    at date
);

create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01') partition by range (at);
alter table events_2024 attach partition events_q1 for values from ('2024-01-01') to ('2024-04-01');
alter table events_2024 attach partition events_q2 for values from ('2024-04-01') to ('2024-07-01');
