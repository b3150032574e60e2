-- A check about two columns stands at the table.

create table users (
    id integer primary key,
    email text,
    mail text check (mail <> email)
);
