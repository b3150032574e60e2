-- A row type that a partitioned table has a column of changes the type of an attribute.

create type place as (
    street integer
);
create table visit (
    id integer,
    at place
) partition by list (id);
create table visit_1 partition of visit for values in (1);
