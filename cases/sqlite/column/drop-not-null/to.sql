-- A column need not have a value.

create table users (
    id integer primary key,
    email text
);
