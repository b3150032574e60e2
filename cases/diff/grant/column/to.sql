-- Rights on single columns come and go.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key,
    name text,
    secret text
);

grant select (id, name), update (name) on t to stemma_case_reader;
grant insert (id), references (id) on t to stemma_case_reader with grant option;
