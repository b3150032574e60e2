-- Who passed a right on becomes the owner.

do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_b; exception when duplicate_object or unique_violation then null; end $$;
create schema s; grant usage, create on schema s to stemma_case_a, stemma_case_b;
create table s.t (id int primary key, x text, y text);
alter table s.t owner to stemma_case_a;
grant select on s.t to stemma_case_b;
