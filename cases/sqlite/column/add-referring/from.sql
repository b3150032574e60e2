create table users (
    id integer primary key,
    email text
);
create table team (id integer primary key);
