-- A table gets a column between others, and a view calls the rows of a function by their place.

create table users (id int, mail int, name text);
create function found() returns setof users language sql stable as 'select * from users';
create view v as select a.name from found() a;
create table odd (id int, mail int, name text);
create view w as select a.z from odd a(x, y, z);
create table free (id int, mail int, name text);
create function freed() returns setof free language sql stable as 'select * from free';
