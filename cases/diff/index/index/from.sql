create table users (
    id integer primary key,
    email text,
    name text,
    born date
);

create index users_name on users (name);
create index users_email on users (email);
