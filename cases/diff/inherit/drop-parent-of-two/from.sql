create table named (
    name text
);

create table placed (
    place text,
    name text
);
create table shops (
    id integer primary key
) inherits (named, placed);
