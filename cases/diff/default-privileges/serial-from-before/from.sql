do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table t (
    id serial,
    note text
);

alter default privileges grant select on sequences to stemma_case_reader;
