create table users (
    id integer primary key,
    email text,
    name text,
    age text
);
