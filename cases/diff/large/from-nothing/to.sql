-- A whole application comes at once, with every kind of object; the way back leaves nothing.

do $$ begin create role stemma_case_app; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;

create schema app authorization stemma_case_owner;
create extension hstore schema app;
create extension btree_gist;

create type app.mood as enum ('sad', 'ok', 'happy');
create domain app.email as text check (value like '%@%');
create type app.address as (
    street text,
    city text
);
create type app.hours as range (
    subtype = time
);
create collation app.german (provider = icu, locale = 'de');
create sequence app.numbers start with 1000;

create function app.touch() returns trigger language plpgsql as $$ begin new.changed_at = now(); return new; end; $$;
create function app.next_number() returns text language sql volatile as $$ select 'N-' || nextval('app.numbers') $$;

create table app.users (
    id bigint generated always as identity primary key,
    email app.email not null unique,
    name text not null collate app.german,
    home app.address,
    mood app.mood default 'ok',
    extra app.hstore default '',
    changed_at timestamptz not null default now(),
    boss_id bigint references app.users (id)
);
create table app.tasks (
    number text primary key default app.next_number(),
    user_id bigint not null references app.users (id) on delete cascade,
    title text not null check (title <> ''),
    hours app.hours,
    tags text[] not null default '{}',
    words tsvector generated always as (to_tsvector('simple', title)) stored,
    exclude using gist (user_id with =, hours with &&)
);
create index tasks_words on app.tasks using gin (words);
create index tasks_tags on app.tasks using gin (tags) where tags <> '{}';
create table app.events (
    at timestamptz not null,
    user_id bigint references app.users (id),
    what jsonb
) partition by range (at);
create table app.events_1 partition of app.events for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table app.events_rest partition of app.events default;
create index events_user on app.events (user_id);
create table app.notes (
    body text
);
create table app.private_notes (
    owner text default current_user
) inherits (app.notes);
create table app.addresses of app.address;

create view app.bosses as select u.id, u.name, count(*) as people from app.users u join app.users p on p.boss_id = u.id group by u.id;
create materialized view app.task_counts as select user_id, count(*) as tasks from app.tasks group by user_id;
create unique index task_counts_user on app.task_counts (user_id);

create function app.tasks_of(u app.users) returns setof app.tasks language sql stable
begin atomic
    select * from app.tasks t where t.user_id = (u).id;
end;
create procedure app.clean(before timestamptz) language sql
begin atomic
    delete from app.events where at < before;
end;
create aggregate app.joined(text) (sfunc = textcat, stype = text, initcond = '');
create operator app.=== (leftarg = text, rightarg = text, function = texteq, commutator = operator(app.===));
create cast (app.mood as integer) with inout;
create text search configuration app.plain (copy = simple);
create statistics app.users_stats on boss_id, mood from app.users;

create trigger users_touch before update on app.users for each row execute function app.touch();
create rule notes_kept as on delete to app.notes do instead nothing;
alter table app.tasks enable row level security;
create policy own on app.tasks to stemma_case_app using (user_id > 0);

create foreign data wrapper app_wrapper;
create server app_server foreign data wrapper app_wrapper options (host 'localhost');
create foreign table app.remote (
    id integer
) server app_server;
create publication app_changes for table app.users, app.tasks;

alter table app.users owner to stemma_case_owner;
grant usage on schema app to stemma_case_app;
grant select, insert on app.users to stemma_case_app;
grant update (name) on app.users to stemma_case_app;
alter default privileges in schema app grant select on tables to stemma_case_app;
comment on schema app is 'the application';
comment on table app.users is 'people';
comment on column app.users.mood is 'today';
