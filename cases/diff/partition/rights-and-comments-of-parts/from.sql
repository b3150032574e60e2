do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
create table events (
    at date
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');

grant select on events_2023 to stemma_case_reader;
comment on table events is 'all';
