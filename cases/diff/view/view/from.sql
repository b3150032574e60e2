create table users (
    id integer primary key,
    name text,
    active boolean
);

create view old_users as select id from users where not active;
create view names as select name from users;
