-- postgres: 15+
-- A view runs with the rights of its caller from now on.

create table users (
    id integer primary key
);

create view a with (security_invoker = true) as select id from users;
