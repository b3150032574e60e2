create table base (
    id integer primary key,
    name text,
    note text
);
create table log (
    id integer,
    what text
);

create view v as select id, note, name from base;
create rule v_update as on update to v do instead update base set name = new.name where id = old.id;
