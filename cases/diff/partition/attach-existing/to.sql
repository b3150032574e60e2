-- A table that stands alone becomes a partition; its own index and key are taken over by the parent's.

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

alter table events attach partition events_2023 for values from ('2023-01-01') to ('2024-01-01');
