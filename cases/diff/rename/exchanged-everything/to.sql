-- Schemas, types with their labels and attributes, domains, indexes, views, functions, sequences and triggers have each other's names.

create schema here;
create schema there;
create table there.t (a integer, b text);
create table here.t (c integer);
create type color as enum ('glad', 'sad');
create type mood as enum ('red', 'green');
create type pair as (y integer, x integer);
create domain weight as numeric check (value > 0);
create domain price as numeric check (value >= 0);
create table goods (m color, c mood, p weight, w price, xy pair);
create index two on goods (m);
create index one on goods (c);
create view w as select m from goods;
create view v as select c from goods;
create function g(integer) returns integer language sql immutable return $1 + 1;
create function f(integer) returns integer language sql immutable return $1 + 2;
create sequence t start 5;
create sequence s start 7;
create trigger late before update on goods for each row execute function suppress_redundant_updates_trigger();
create trigger early before update of m on goods for each row execute function suppress_redundant_updates_trigger();
