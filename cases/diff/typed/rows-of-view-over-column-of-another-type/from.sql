create table t (id integer, kind text);
create view v as select kind from t;
create table u (id integer primary key, one v);
