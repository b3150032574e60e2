create type ty as (a int, b text);
create table t of ty (primary key (a), b with options not null default 'x');
create table t2 of ty;
