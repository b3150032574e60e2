-- A partitioned table gets a column, loses one, and one changes its type; the partitions follow.

create table events (
    id bigint,
    at date not null,
    kind varchar(20) default 'x',
    new text
) partition by range (at);

create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create index events_kind on events (kind);
