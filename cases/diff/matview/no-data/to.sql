-- A materialized view is made WITH NO DATA.

create table t (
    id integer
);

create materialized view m as select id from t with no data;
