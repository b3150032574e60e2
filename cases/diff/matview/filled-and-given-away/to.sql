-- Materialized views are filled and get other owners: neither the old nor the new one may read what they read, so
-- whoever runs the plan takes them over first. One that keeps its owner is filled when that owner may read all.

do $$ begin create role stemma_case_alice; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_bob; exception when duplicate_object or unique_violation then null; end $$;
create table t (a int);
alter table t owner to stemma_case_bob;
create materialized view taken as select a from t;
create view v as select a from t;
alter view v owner to stemma_case_bob;
create materialized view passed as select a from v;
alter materialized view passed owner to stemma_case_bob;
create table own (b int);
alter table own owner to stemma_case_alice;
create materialized view kept as select b from own;
alter materialized view kept owner to stemma_case_alice;
create materialized view given as select b from own;
alter materialized view given owner to stemma_case_alice;
