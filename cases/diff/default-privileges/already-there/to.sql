-- Default privileges are there on both sides; new objects must come out the same as where they were made by hand.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create schema app;
alter default privileges in schema app grant select on tables to stemma_case_reader;
alter default privileges revoke execute on functions from public;

create table app.t (
    id integer primary key
);
create view app.v as select id from app.t;
revoke all on app.v from stemma_case_reader;
create function app.f() returns integer language sql as $$ select 1 $$;
