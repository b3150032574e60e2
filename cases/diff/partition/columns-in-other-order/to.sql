-- A partition whose columns stand in another order than its parent's.

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

alter table events attach partition events_2023 for values from ('2023-01-01') to ('2024-01-01');
create index events_kind on events (kind, id);
