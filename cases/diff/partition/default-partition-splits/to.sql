-- A new partition takes rows out of the default partition's range; the default holds none of them.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_rest partition of events default;

create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
