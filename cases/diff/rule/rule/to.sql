-- Rules come, go and change; some instead, some also, some with a condition.

create table t (
    id integer primary key,
    name text
);
create table log (
    id integer
);
create view v as select id, name from t;

create rule note as on insert to t where new.id > 0 do also (
    insert into log values (new.id);
    insert into log values (-new.id);
);
create rule v_insert as on insert to v do instead insert into t values (new.id, new.name) returning t.id, t.name;
create rule keep as on delete to v do instead nothing;
