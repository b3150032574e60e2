-- A column goes that a view uses; the view does without it.

create table users (
    id integer primary key,
    name text
);
create view contacts as select id, name from users;
