-- An enum by which a table is divided loses a label, and the table the partition for it; a default and a check name both.

create type e as enum ('a', 'b');
create table p (x e default 'a', y int, constraint p_x_check check (x in ('a', 'b'))) partition by list (x);
create table pa partition of p for values in ('a');
create table pb partition of p for values in ('b');
