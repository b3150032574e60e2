-- The owner of a table has rights on one of its columns that were granted before it was the owner.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table t (
    a integer,
    b integer
);
grant select (b) on t to stemma_case_reader;
alter table t owner to stemma_case_reader;
