-- postgres: 15+
-- A unique index becomes NULLS NOT DISTINCT.

create table t (
    a integer,
    b integer
);

create unique index t_ab on t (a, b) nulls not distinct;
