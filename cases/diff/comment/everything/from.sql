create schema app;
create table app.t (
    id integer primary key,
    name text constraint name_there check (name <> '')
);
create index t_name on app.t (name);
create sequence app.numbers;
create view app.v as select id, name from app.t;
create materialized view app.m as select id from app.t;
create function app.f(a integer) returns integer language sql as $$ select a $$;
create procedure app.p() language sql as $$ select 1 $$;
create aggregate app.total(integer) (sfunc = int4pl, stype = integer);
create function app.tf() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger tr before insert on app.t for each row execute function app.tf();
create rule r as on delete to app.t do also nothing;
alter table app.t enable row level security;
create policy pol on app.t using (true);
create statistics app.st on id, name from app.t;

comment on view app.v is 'the view';
comment on function app.f(integer) is 'the function';
comment on trigger tr on app.t is 'the trigger';
