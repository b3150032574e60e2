-- A type gets attributes, which are columns with marks in its tables.

create type ty as (a bigint, b text, c date, d int);
create table t of ty (primary key (a), c with options default now()::date, d with options check (d > 0) unique);
create table t2 of ty (c with options not null);
