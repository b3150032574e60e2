-- Partitions have things of their own: a default, a check, an index, a comment, storage, a grant.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table events (
    id integer,
    at date,
    kind text default 'parent'
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

alter table only events_2023 alter column kind set default 'child';
alter table events_2023 add constraint id_positive check (id > 0);
alter table events_2023 alter column kind set not null;
alter table events_2023 set (fillfactor = 50);
create index events_2023_kind on events_2023 (kind);
comment on table events_2023 is 'last year';
grant select on events_2023 to stemma_case_reader;
