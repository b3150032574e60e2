create table users (
    id integer primary key,
    first_name varchar not null,
    last_name varchar not null
);
