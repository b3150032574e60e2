create table users (
    id integer primary key,
    name text,
    email text
);

create view a as select id, email from users;

create view b as select id, email from a where id > 0;
