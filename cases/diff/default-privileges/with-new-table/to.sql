-- Default privileges and a table come together: the table must not have more or less than its own rights.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table before (
    id integer primary key
);
alter default privileges grant select on tables to stemma_case_reader;
create table after (
    id integer primary key
);
create table without (
    id integer primary key
);
revoke select on without from stemma_case_reader;
