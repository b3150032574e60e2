-- Default privileges come, go and change, in a schema and everywhere.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create schema app;

alter default privileges in schema app grant select, insert on tables to stemma_case_reader;
alter default privileges for role stemma_case_owner revoke execute on functions from public;
alter default privileges for role stemma_case_owner in schema app grant execute on functions to stemma_case_reader with grant option;
alter default privileges grant usage on schemas to stemma_case_reader;
alter default privileges revoke usage on types from public;
