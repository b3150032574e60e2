do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
create type k as enum ();
create table t (a int);
create sequence s;
