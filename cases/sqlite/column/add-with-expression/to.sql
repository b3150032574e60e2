-- A default that is worked out.

create table users (
    id integer primary key,
    email text,
    token text default (hex(randomblob(4)))
);
