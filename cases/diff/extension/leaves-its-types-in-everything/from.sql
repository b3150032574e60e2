create extension citext; create extension btree_gist; create extension ltree;
create table t (a citext, b int, p ltree, exclude using gist (b with =));
create view v as select a, p from t;
create function f(citext) returns citext language sql as 'select $1';
create domain cd as citext; create type cc as (x ltree[]);
create table u (q cd, r cc);
