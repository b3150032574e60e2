create table users (
    id integer primary key,
    email text
);
create table note (id integer primary key, words text);
