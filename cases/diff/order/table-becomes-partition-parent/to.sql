-- A plain table is to be a partitioned one, under a view, with foreign keys, policies, triggers and rights.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create table kinds (
    name text primary key
);

create table events (
    id integer not null,
    at date not null,
    kind text references kinds (name),
    primary key (id, at)
) partition by range (at);
create table events_all partition of events for values from (minvalue) to (maxvalue);

create index events_kind on events (kind);
create view recent as select id from events where at > '2024-01-01';
create trigger events_note before insert on events for each row execute function note();
alter table events enable row level security;
create policy p on events for select using (kind <> '');
grant select on events to stemma_case_reader;
comment on table events is 'all of them';
comment on column events.kind is 'what';
