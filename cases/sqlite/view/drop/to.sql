-- A view goes.

create table users (
    id integer primary key,
    email text
);
