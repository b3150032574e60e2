create table t (
    id integer primary key
);
create table log (
    id integer
);
create rule a as on insert to t do also insert into log values (new.id);
create rule b as on delete to t do also insert into log values (old.id);

alter table t enable replica rule b;
