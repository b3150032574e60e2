do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table events (
    id integer,
    at date,
    kind text default 'parent'
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
