do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table posts (
    id integer primary key,
    author text
);
alter table posts enable row level security;

create policy roles on posts to public using (id > 0);
create policy expressions on posts using (id > 0);
create policy command on posts for select using (id > 0);
create policy kind on posts using (id > 0);
create policy check_goes on posts using (id > 0) with check (id > 1);

comment on policy command on posts is 'stays';
