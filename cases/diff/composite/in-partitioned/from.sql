create type place as (
    street text
);
create table visit (
    id integer,
    at place
) partition by list (id);
create table visit_1 partition of visit for values in (1);
