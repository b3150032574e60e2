-- The schema public gets an owner and a comment, and a second schema takes its place in the search path of a function.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
create schema app;

alter schema public owner to stemma_case_owner;
create function app.f() returns integer language sql set search_path = app, public as $$ select 1 $$;
