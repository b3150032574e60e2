-- A column goes with the view that reads it.

create table users (
    id integer primary key,
    email text
);
