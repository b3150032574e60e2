-- Nothing changes: ALL rights are granted at once or one by one.

do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create sequence s;
create schema app;
create table t (
    id integer
);

grant usage on sequence s to stemma_case_writer;
grant select, update on sequence s to stemma_case_writer;
grant create on schema app to stemma_case_writer;
grant usage on schema app to stemma_case_writer;
grant select (id), insert (id), update (id), references (id) on t to stemma_case_writer;
