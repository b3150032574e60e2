-- A second parent is attached; one column comes from both.

create table named (
    name text
);
create table placed (
    name text,
    place text
);
create table shops (
    name text,
    place text,
    id integer primary key
) inherits (named);

alter table shops inherit placed;
