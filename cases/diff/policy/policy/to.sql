-- Policies of every command come, for roles and for everybody; one goes.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create table posts (
    id integer primary key,
    author text,
    public boolean
);
alter table posts enable row level security;

create policy see on posts for select to stemma_case_reader, stemma_case_writer using (public or author = current_user);
create policy make on posts for insert to stemma_case_writer with check (author = current_user);
create policy change on posts for update using (author = current_user) with check (author = current_user and id > 0);
create policy remove on posts as restrictive for delete to public using (not public);
comment on policy see on posts is 'who may see';
