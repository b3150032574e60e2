-- A table for searching goes.

create table users (
    id integer primary key,
    email text
);
