-- Nothing changes: partitions were made with their parent or attached later.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_2024 (
    id integer,
    at date
);
alter table events attach partition events_2024 for values from ('2024-01-01') to ('2025-01-01');
alter table events add primary key (id, at);
create index events_at on events (at);
