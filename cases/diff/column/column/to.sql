-- A column is added, another goes.

create table users (
    id integer primary key
);

alter table users add column email text;
