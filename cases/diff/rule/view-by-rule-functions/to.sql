-- Rules with several actions, RETURNING and conditions change under a view that is made again.

create table base (
    id integer primary key,
    name text,
    note text
);
create table log (
    id integer,
    what text
);

create view v as select id, name from base;
create rule v_update as on update to v where old.id > 0 do instead (
    update base set name = upper(new.name) where base.id = old.id;
    insert into log select old.id, 'update';
);
create rule v_rest as on update to v do instead nothing;
