create schema ext;
create extension citext;
create extension pg_trgm;
create table t (id int, name citext default 'x', names citext[]);
create index by_trigram on t using gin ((name::text) gin_trgm_ops);
create view v as select name from t where name <> 'y'::citext;
create function f(citext) returns int language sql as 'select 1';
create table other (id int check (similarity('a', 'b') >= 0));
