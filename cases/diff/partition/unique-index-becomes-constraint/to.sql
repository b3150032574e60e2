-- A unique index of a partitioned table becomes a unique constraint, with the parts in the partitions.

create table events (
    id integer not null,
    at date not null
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

alter table events add constraint events_key unique (id, at);
