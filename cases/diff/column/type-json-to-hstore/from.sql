create extension hstore;
create table t (id integer, h hstore);
