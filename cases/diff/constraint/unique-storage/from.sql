create table users (
    id integer not null,
    email text,
    name text
);
