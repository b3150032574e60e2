-- A column must have a value.

create table users (
    id integer primary key,
    email text not null
);
