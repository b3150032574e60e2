do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create function f(a integer) returns integer language sql as $$ select 1 $$;
create view v as select 1 as a, 2 as b;

alter default privileges grant execute on functions to stemma_case_reader;
alter default privileges grant select on tables to stemma_case_reader;
