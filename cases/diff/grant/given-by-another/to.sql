-- A right is passed on by a role that holds it with grant option.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key
);
grant select on t to stemma_case_owner with grant option;

set role stemma_case_owner;
grant select on t to stemma_case_reader;
reset role;
