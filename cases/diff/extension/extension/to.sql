-- An extension is added with a table that uses its type; another goes.

create extension citext;
create table users (
    id integer primary key,
    email citext unique
);
