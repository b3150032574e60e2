create table t (
    id integer primary key,
    state text
);
create view v as select id, state from t;
