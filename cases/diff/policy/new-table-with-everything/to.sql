-- A table with row security, two policies and grants is added at once.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table notes (
    id integer primary key,
    owner text not null default current_user
);
alter table notes enable row level security;
alter table notes force row level security;
create policy own on notes using (owner = current_user);
create policy peek on notes for select to stemma_case_reader using (id < 10);
grant select on notes to stemma_case_reader;
