-- A column leaves its domain for the base type; the domain goes.

create table users (
    id integer primary key,
    email text
);
