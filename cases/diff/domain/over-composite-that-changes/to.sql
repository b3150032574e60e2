-- The row under a domain gets its attributes in another order, and one of another type.
create type amount as (currency text, value bigint);
create domain price as amount check ((value).value > 0);
create table offer (id integer, p price);
