-- Nothing changes: the same rights were granted in another order, or are what everybody has anyway.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer
);
create function f() returns integer language sql as $$ select 1 $$;
create table untouched (
    id integer
);

grant insert on t to stemma_case_writer;
grant insert on t to stemma_case_reader;
grant select on t to stemma_case_writer;
grant select on t to stemma_case_reader;
grant execute on function f() to public;
grant all on untouched to current_user;
