do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer
);
create function f() returns integer language sql as $$ select 1 $$;
create table untouched (
    id integer
);

grant select, insert on t to stemma_case_reader, stemma_case_writer;
