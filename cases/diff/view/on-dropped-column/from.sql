create table users (
    id integer primary key,
    name text,
    fax text
);
create view contacts as select id, name, fax from users;
