-- A unique index.

create table users (
    id integer primary key,
    email text
);
create unique index users_email on users (email);
