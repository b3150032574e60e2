do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create schema app;

alter default privileges in schema app grant select on tables to stemma_case_reader;
alter default privileges for role stemma_case_owner grant usage on sequences to stemma_case_reader;
