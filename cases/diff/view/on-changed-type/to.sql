-- A column changes its type under a view.

create table users (
    id integer primary key,
    code bigint
);

create view codes as select id, code from users where code > 0;
