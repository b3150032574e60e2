-- A column that must have a value, and has one.

create table users (
    id integer primary key,
    email text,
    active integer not null default 1
);
