-- postgres: 18+

create table kinds (
    name text primary key
);
create table events (
    at date,
    kind text,
    other text
) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');

alter table events add constraint events_other foreign key (other) references kinds not enforced;
