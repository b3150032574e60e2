-- A partitioned table gets a primary key, a unique constraint and a foreign key.

create table kinds (
    name text primary key
);
create table events (
    id integer not null,
    at date not null,
    kind text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

alter table events add primary key (id, at);
alter table events add constraint events_kind unique (at, kind);
alter table events add constraint events_kinds foreign key (kind) references kinds (name) on delete cascade;
