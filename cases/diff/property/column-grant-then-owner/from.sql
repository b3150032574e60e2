do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table t (
    a integer,
    b integer
);
