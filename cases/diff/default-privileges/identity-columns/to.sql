-- The numbers of identity columns come while default privileges are in force, which were not for them before.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (id integer not null generated always as identity);
create table v (id integer generated always as identity);
alter default privileges grant select on sequences to stemma_case_reader;
create table w (id integer generated always as identity);
