-- postgres: 17+

do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key
);
