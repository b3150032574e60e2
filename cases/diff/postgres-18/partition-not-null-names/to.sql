-- postgres: 18+
-- A table with its own names for NOT NULL becomes a partition of one with others.

create table events (
    id integer constraint id_there not null,
    at date not null
) partition by range (at);
create table events_2024 (
    id integer constraint own_id_there not null,
    at date not null
);

alter table events attach partition events_2024 for values from ('2024-01-01') to ('2025-01-01');
