-- A view has the same columns in another order, under a view that uses them by name.

create table t (
    a integer,
    b text
);

create view v as select b, a from t;

create view w as select a, b from v where a > 0;
