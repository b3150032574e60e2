create table users (
    id integer primary key,
    email text,
    name text
);
create index users_name on users (name);
