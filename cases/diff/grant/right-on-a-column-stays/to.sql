-- A role may no longer read the whole table, but still one column, and another from now on.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key,
    name text,
    secret text
);
grant select (id, name) on t to stemma_case_reader;
