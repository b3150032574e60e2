-- One of two parents goes; the column that only it had stays with the child.

create table named (
    name text
);

create table shops (
    name text,
    place text,
    id integer primary key
);
alter table shops inherit named;
