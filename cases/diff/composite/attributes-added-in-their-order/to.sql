-- Composite types get several attributes, which come in the order in which they are wanted.

create type address as (street text, zip text, city text, area text);
create type nothing as (y uuid, note jsonb);
create table customer (id integer primary key, lives_at address);
