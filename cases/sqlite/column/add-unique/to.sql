-- A column without two rows alike.

create table users (
    id integer primary key,
    email text,
    login text unique
);
