-- Only the type of a view's column changes.

create table users (
    id integer primary key,
    name varchar(20)
);

create view v (id, name) as select id, name::text from users;
