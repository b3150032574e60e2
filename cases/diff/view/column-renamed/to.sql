-- Only the name of a view's column changes.

create table users (
    id integer primary key,
    name text
);

create view v as select id, name as login from users;
