create type address as (street text);
create type nothing as ();
create table customer (id integer primary key, lives_at address);
