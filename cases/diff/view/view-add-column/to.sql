-- A view gets columns at the end and in the middle.

create table users (
    id integer primary key,
    name text,
    email text,
    born date
);

create view a as select id, name, born from users;
create view b as select id, name, email from users;
