create table users (
    id integer primary key,
    code integer
);

create view codes as select id, code from users where code > 0;
