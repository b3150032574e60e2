-- A unique constraint with a name.

create table users (
    id integer primary key,
    email text,
    constraint users_email_key unique (email)
);
