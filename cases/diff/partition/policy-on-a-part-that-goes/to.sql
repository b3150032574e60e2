-- A column of a partitioned table gets another type, and a partition goes that has a policy and a view on that column.

create table visits (
    id integer not null,
    at text
) partition by list (id);
