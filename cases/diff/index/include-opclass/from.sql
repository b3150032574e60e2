create table users (
    id integer primary key,
    email text,
    name varchar(50),
    born date
);

create index users_email on users (email);
create index users_name on users (name varchar_pattern_ops);
create index users_born on users (born desc);
