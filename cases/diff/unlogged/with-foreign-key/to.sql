-- Two tables with a foreign key between them both become UNLOGGED: the order matters, and is another on the way back.

create table parents (
    id integer primary key
);
create table children (
    id integer primary key,
    parent_id integer references parents (id)
);

alter table children set unlogged;
alter table parents set unlogged;
