do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
alter default privileges grant select on tables to public;
create table t (
    id integer
);
alter table t owner to stemma_case_owner;
revoke truncate on t from stemma_case_owner;

grant all on t to stemma_case_reader;
