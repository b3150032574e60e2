-- Tables and a function get another name in another schema, while one of the two names is taken here or there, or both.

create schema sales;
create table orders (id integer primary key, legacy text);
create table sales.orders (id integer constraint orders_v2_pkey primary key, note text);
create table sales.invoices (id integer primary key);
create table bills (id integer primary key, total numeric);
create table sales.bills (id integer constraint bills_v2_key primary key, vat numeric);
create table sales.bills_v2 (id integer primary key);
create function sales.g(integer) returns integer language sql immutable return $1 + 1;
create function g(integer) returns integer language sql immutable return $1 + 2;
create view kept as select id, note from sales.orders union all select id, vat::text from sales.bills;
