do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create materialized view m as select 1 as a, 2 as b;
create foreign data wrapper dummy;
create server here foreign data wrapper dummy;
create table t (
    id integer
);
