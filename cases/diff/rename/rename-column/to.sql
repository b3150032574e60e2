-- A column has another name; without a hint it goes and comes.

create table users (
    id integer primary key,
    full_name text
);
