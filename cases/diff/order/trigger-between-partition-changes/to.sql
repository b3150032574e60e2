-- A partitioned table loses its trigger, its key and a column while a partition is detached.

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table events (
    id integer not null,
    at date not null
) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2 (
    id integer not null,
    at date not null,
    constraint events_2_pkey primary key (id, at)
);
