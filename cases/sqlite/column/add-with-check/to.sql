-- A column with a check of its own.

create table users (
    id integer primary key,
    email text,
    age integer check (age > 0)
);
