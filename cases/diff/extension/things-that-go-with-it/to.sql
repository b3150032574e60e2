-- Things of each kind that can are said to go with an extension.

create extension hstore; create extension citext;
create table t (id int primary key, a text);
create index i on t (a);
create function tf() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before insert on t for each row execute function tf();
create materialized view m as select * from t;
create procedure p() language sql as 'select 1';
create function f() returns int language sql as 'select 2';
alter function f() depends on extension citext;
alter index i depends on extension hstore;
alter trigger tr on t depends on extension hstore;
alter materialized view m depends on extension hstore;
alter procedure p() depends on extension hstore;
