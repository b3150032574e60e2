-- The same right on the table and on a column: one is not the other.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer,
    name text
);

grant select on t to stemma_case_reader;
