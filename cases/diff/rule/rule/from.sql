create table t (
    id integer primary key,
    name text
);
create table log (
    id integer
);
create view v as select id, name from t;

create rule old_rule as on delete to t do also insert into log values (old.id);
create rule note as on insert to t do also insert into log values (new.id);
