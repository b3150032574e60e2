-- On the way down a sequence is made again that is older than the default privileges, which would give it away.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table t (
    id integer generated always as identity,
    note text
);

alter default privileges grant select on sequences to stemma_case_reader;
