create table events (
    id integer primary key,
    at timestamptz
);
create index events_at on events (at);
create table logs (
    id integer primary key
);

alter table logs cluster on logs_pkey;
