-- A plain table becomes a partitioned one, with a partition that holds its rows.

create table events (
    id integer,
    at date not null
) partition by range (at);
create table events_rest partition of events default;
