create table users (
    id integer primary key,
    email text
);
create index users_lower on users (lower(email) /* no case */ desc) where email <> '';
