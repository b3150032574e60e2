-- A function gets another argument, and all its callers with SQL bodies, views and defaults call it with that.

create table plain (
    id integer
);

create function price(a integer, tax integer) returns integer language sql immutable as $$ select a * 2 + tax $$;
create view prices as select price(id, 8) as p from plain;
create function total() returns bigint language sql stable return (select sum(price(id, 8)) from plain);
create table orders (
    price integer default price(1, 8)
);
