create table t (
    a integer,
    b text
);

create view v as select a, b from t;

create view w as select a, b from v where a > 0;
