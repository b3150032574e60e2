-- Rights on a materialized view's column, on a foreign server, and everything to everybody.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create materialized view m as select 1 as a, 2 as b;
create foreign data wrapper dummy;
create server here foreign data wrapper dummy;
create table t (
    id integer
);

grant select (a) on m to stemma_case_reader;
grant usage on foreign server here to stemma_case_reader with grant option;
grant usage on foreign data wrapper dummy to public;
grant all on t to public;
