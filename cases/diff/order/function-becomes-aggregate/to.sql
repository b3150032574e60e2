-- A function becomes an aggregate of the same name, under a view.

create table t (
    x integer
);

create aggregate total(integer) (sfunc = int4pl, stype = integer);
create view v as select total(x) as t from t;
