create table plain (
    id integer
);

create function price(a integer) returns integer language sql immutable as $$ select a * 2 $$;
create view prices as select price(id) as p from plain;
create function total() returns bigint language sql stable return (select sum(price(id)) from plain);
create table orders (
    price integer default price(1)
);
