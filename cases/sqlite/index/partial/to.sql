-- An index of some rows.

create table users (
    id integer primary key,
    email text
);
create index users_with_email on users (id) where email is not null;
