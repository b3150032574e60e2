-- A column that must have a value, where no row can have one.

create table users (
    id integer primary key,
    email text,
    name text not null
);
