create table t (
    id integer,
    constraint positive check (id > 0)
) partition by list (id);
create table t_1 partition of t for values in (10, 11);
