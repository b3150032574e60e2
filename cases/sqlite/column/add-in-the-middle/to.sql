-- Where a column ends up is not a difference.

create table users (
    id integer primary key,
    name text,
    email text
);
