do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_b; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_c; exception when duplicate_object or unique_violation then null; end $$;
create schema s; grant usage on schema s to stemma_case_a, stemma_case_b;
create table s.t (id int primary key, x text, y text);
grant select, insert, update on s.t to stemma_case_a with grant option;
set role stemma_case_a; grant select, insert on s.t to stemma_case_b with grant option; grant update (x) on s.t to stemma_case_c; reset role;
set role stemma_case_b; grant select on s.t to stemma_case_c; reset role;
