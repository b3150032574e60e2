do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key,
    name text,
    secret text
);
grant select on t to stemma_case_reader;
grant select (id) on t to stemma_case_reader;
