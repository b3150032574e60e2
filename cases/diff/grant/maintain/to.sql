-- postgres: 17+
-- The right to maintain a table is granted.

do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key
);

grant maintain on t to stemma_case_writer;
