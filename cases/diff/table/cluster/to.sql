-- A table is marked to be clustered on an index, another no longer.

create table events (
    id integer primary key,
    at timestamptz
);
create index events_at on events (at);
create table logs (
    id integer primary key
);

alter table events cluster on events_at;
