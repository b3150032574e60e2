do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_b; exception when duplicate_object or unique_violation then null; end $$;
create table t (a int, b int);
create view v as select a, b from t;
grant select on v to stemma_case_a with grant option;
set role stemma_case_a; grant select on v to stemma_case_b; grant select (a) on v to public; reset role;
