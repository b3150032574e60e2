-- A column goes with its index.

create table users (
    id integer primary key,
    email text
);
