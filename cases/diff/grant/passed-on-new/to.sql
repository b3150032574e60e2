-- Rights on new things of every kind, passed on by a role that holds them.

do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_b; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_c; exception when duplicate_object or unique_violation then null; end $$;
create schema s; grant usage on schema s to stemma_case_a with grant option; set role stemma_case_a; grant usage on schema s to stemma_case_b; reset role;
create table s.t (id int primary key, x text, y text);
grant all on s.t to stemma_case_a with grant option;
set role stemma_case_a; grant select, insert on s.t to stemma_case_b with grant option; grant update (x) on s.t to stemma_case_c; reset role;
set role stemma_case_b; grant select on s.t to stemma_case_c; reset role;
create function s.f() returns int language sql as 'select 1';
grant execute on function s.f() to stemma_case_b with grant option;
set role stemma_case_b; grant execute on function s.f() to stemma_case_c; reset role;
create sequence s.q; grant usage on sequence s.q to stemma_case_b with grant option;
set role stemma_case_b; grant usage on sequence s.q to stemma_case_c; reset role;
create type s.e as enum ('a'); revoke usage on type s.e from public; grant usage on type s.e to stemma_case_b with grant option;
set role stemma_case_b; grant usage on type s.e to stemma_case_c; reset role;
