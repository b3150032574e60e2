-- A column holds rows of a view, which comes to show a column that gets another type: on the way back that waits until the view has
-- let go of it.

create table t (id text, kind text);
create view v as select id, kind from t;
create table u (id integer primary key, one v);
