-- postgres: 15+

create table users (
    id integer primary key
);

create view a as select id from users;
