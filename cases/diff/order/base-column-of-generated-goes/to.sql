-- A generated column and the column it is computed from both go, and a view with them.

create table t (
    id integer primary key
);

create view names as select id::text as name_lower from t;
