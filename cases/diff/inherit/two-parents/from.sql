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
