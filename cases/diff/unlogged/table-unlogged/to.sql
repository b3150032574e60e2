-- A table becomes UNLOGGED, another LOGGED; rows stay.

create table cache (
    id integer primary key,
    value text
);
create table sessions (
    id integer primary key,
    value text
);

alter table cache set unlogged;
