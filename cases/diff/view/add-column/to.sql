-- A view of views gets a column in the middle; the view over it stays.

create table users (
    id integer primary key,
    name text,
    email text
);

create view a as select id, name, email from users;

create view b as select id, email from a where id > 0;
