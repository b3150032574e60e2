create table users (
    id integer primary key,
    name text
);
create view counts as select id, name, count(*) as n from users group by id;
