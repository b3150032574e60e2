create table users (
    id integer primary key,
    name text,
    email text,
    born date
);

create view a as select id, name from users;
create view b as select id, email from users;
