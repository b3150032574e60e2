-- A column is wanted between two others; where it ends up is not a difference.

create table users (
    id integer primary key,
    name text,
    email text,
    active boolean
);
