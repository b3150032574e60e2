create table users (
    id integer primary key,
    email text,
    name text
);
create view names as select name from users;
