create table pa (id int, x text not null default 'a' check (x <> ''));
create table ch (y int) inherits (pa);
create table gch (z int) inherits (ch);
create table ch2 (z int) inherits (pa);
