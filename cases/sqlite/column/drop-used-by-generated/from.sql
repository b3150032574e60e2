create table users (
    id integer primary key,
    email text,
    name text,
    loud text as (upper(name))
);
