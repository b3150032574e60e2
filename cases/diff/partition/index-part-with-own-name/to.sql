-- The parts of a partitioned index have names and parameters of their own, and comments.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

create index my_own_name on events_2023 (id) with (fillfactor = 50);
create index events_id on events (id);
comment on index my_own_name is 'attached';
