do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create sequence s;
create schema app;
create table t (
    id integer
);

grant all on sequence s to stemma_case_writer;
grant all on schema app to stemma_case_writer;
grant all (id) on t to stemma_case_writer;
