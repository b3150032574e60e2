-- Storage, compression and statistics targets of a column differ between parent and partitions.

create table events (
    at date,
    body text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');

alter table only events alter column body set storage external;
alter table only events_2024 alter column body set statistics 500;
alter table only events_2024 alter column body set compression pglz;
