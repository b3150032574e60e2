do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer,
    name text
);

grant select (name) on t to stemma_case_reader;
