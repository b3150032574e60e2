-- A view is added, one goes, one changes its query.

create table users (
    id integer primary key,
    name text,
    active boolean
);

create view active_users as select id, name from users where active;
create view names as select name from users where active order by name;
