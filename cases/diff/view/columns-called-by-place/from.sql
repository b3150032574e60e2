create table users (id int, name text);
create function found() returns setof users language sql stable as 'select * from users';
create view v as select a.id from found() a;
create table odd (id int, name text);
create view w as select a.y from odd a(x, y);
create table free (id int, name text);
create function freed() returns setof free language sql stable as 'select * from free';
