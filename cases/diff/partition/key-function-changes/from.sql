create function region(integer) returns integer language sql immutable as 'select $1 % 2';
create table customer (id integer, name text) partition by list (region(id));
create table customer_0 partition of customer for values in (0);
create table customer_1 partition of customer for values in (1);
