-- Rights on a table come, go and change their grant option.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key
);

grant select, references on t to stemma_case_reader;
grant select, insert, update on t to stemma_case_writer with grant option;
grant select on t to public;
