-- Statistics live in another schema than their table.

create schema stats;
create table t (
    a integer,
    b integer
);

create statistics stats.t_ab on a, b from t;
