do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table t (
    id integer primary key,
    body varchar(100) not null default 'x'
);
alter table t alter column body set storage external;
alter table t alter column body set statistics 50;
grant select (body) on t to stemma_case_reader;
comment on column t.body is 'old';
