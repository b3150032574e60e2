-- SQLite cannot drop a column with a constraint.

create table users (
    id integer primary key,
    email text
);
