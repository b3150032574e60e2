-- A generated column goes; the one it reads stays.

create table users (
    id integer primary key,
    email text,
    name text
);
