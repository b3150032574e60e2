-- A foreign table is a partition, and a child by inheritance.

create foreign data wrapper dummy;
create server here foreign data wrapper dummy;
create table events (
    id integer,
    at date
) partition by range (at);
create table parents (
    id integer
);

create foreign table events_old partition of events for values from (minvalue) to ('2020-01-01') server here;
create foreign table children (
    more text
) inherits (parents) server here;
