create table kinds (
    name text primary key
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create table events (
    id integer,
    at date,
    kind text references kinds (name),
    primary key (id, at)
) partition by range (at);
create index events_kind on events (kind);
create trigger events_note before insert on events for each row execute function note();
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
