create table users (
    id integer primary key,
    name varchar(20)
);

create view v (id, name) as select id, name from users;
