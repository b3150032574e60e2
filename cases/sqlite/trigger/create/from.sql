create table audit (words text);
create table users (
    id integer primary key,
    email text
);
