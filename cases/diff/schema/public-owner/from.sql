do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
create schema app;

create function app.f() returns integer language sql set search_path = public as $$ select 1 $$;
