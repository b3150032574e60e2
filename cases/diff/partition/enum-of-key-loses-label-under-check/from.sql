create type e as enum ('a', 'b', 'c');
create table p (x e default 'c', y int, constraint p_x_check check (x in ('a', 'b', 'c'))) partition by list (x);
create table pa partition of p for values in ('a');
create table pb partition of p for values in ('b');
create table pc partition of p for values in ('c');
