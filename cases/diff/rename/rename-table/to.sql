-- A table has another name; without a hint it goes and comes, with its key.

create table users (
    id integer primary key,
    name text
);
