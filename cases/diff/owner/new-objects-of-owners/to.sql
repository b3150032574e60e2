-- New objects belong to different owners from the start.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;

create schema app authorization stemma_case_owner;
create table app.a (
    id integer generated always as identity primary key
);
alter table app.a owner to stemma_case_writer;
create table app.b (
    id integer primary key references app.a (id)
);
alter table app.b owner to stemma_case_owner;
