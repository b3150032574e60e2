-- A unique constraint becomes a unique index of the same name.

create table users (
    id integer primary key,
    email text
);

create unique index users_email on users (email);
