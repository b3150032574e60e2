-- A table goes, with its rows.

create table users (
    id integer primary key,
    email text
);
