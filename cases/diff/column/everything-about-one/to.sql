-- All that one column can have changes at once.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table t (
    id integer primary key,
    body text collate "C" default 'y'
);
alter table t alter column body set compression pglz;
alter table t alter column body set (n_distinct = 3);
grant update (body) on t to stemma_case_reader;
comment on column t.body is 'new';
