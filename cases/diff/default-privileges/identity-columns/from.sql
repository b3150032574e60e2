do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (id integer not null);
create table u (id integer generated always as identity);
alter default privileges grant select on sequences to stemma_case_reader;
