-- A view's column gets a default, for inserts through the view.

create table t (
    id integer primary key,
    state text
);
create view v as select id, state from t;

alter view v alter column state set default 'through the view';
