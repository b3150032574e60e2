-- A partition goes with its rows; another, which held sub-partitions, too.

create table events (
    id integer,
    at date
) partition by range (at);
