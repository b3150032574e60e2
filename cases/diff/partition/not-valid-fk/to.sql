-- postgres: 18+
-- A NOT VALID foreign key on a partitioned table.

create table kinds (
    name text primary key
);
create table events (
    at date,
    kind text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

alter table events add constraint events_kinds foreign key (kind) references kinds (name) not valid;
