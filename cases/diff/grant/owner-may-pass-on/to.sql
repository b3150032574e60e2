-- Owners hold rights with the option to pass them on, said in so many words.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
create type k as enum ();
alter type k owner to stemma_case_owner;
grant all on type k to stemma_case_owner with grant option;
create table t (a int);
alter table t owner to stemma_case_owner;
grant select, insert on t to stemma_case_owner with grant option;
create sequence s;
grant usage on sequence s to current_user with grant option;
