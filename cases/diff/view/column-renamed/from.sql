create table users (
    id integer primary key,
    name text
);

create view v as select id, name from users;
