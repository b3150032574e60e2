-- A rule is disabled, another is enabled always.

create table t (
    id integer primary key
);
create table log (
    id integer
);
create rule a as on insert to t do also insert into log values (new.id);
create rule b as on delete to t do also insert into log values (old.id);

alter table t disable rule a;
alter table t enable always rule b;
