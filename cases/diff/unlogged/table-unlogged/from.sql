create table cache (
    id integer primary key,
    value text
);
create table sessions (
    id integer primary key,
    value text
);

alter table sessions set unlogged;
