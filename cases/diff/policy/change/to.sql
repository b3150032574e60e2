-- A policy changes its roles, its expressions, its command and whether it permits or restricts.

do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table posts (
    id integer primary key,
    author text
);
alter table posts enable row level security;

create policy roles on posts to stemma_case_reader, stemma_case_writer using (id > 0);
create policy expressions on posts using (id > 1) with check (id > 2);
create policy command on posts for update using (id > 0);
create policy kind on posts as restrictive using (id > 0);
create policy check_goes on posts using (id > 0);

comment on policy command on posts is 'stays';
