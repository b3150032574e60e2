-- A column of the parent shall be one child's own; that child and its child keep their values, another child
-- loses it.

create table pa (id int);
create table ch (x text not null default 'a' check (x <> 'q'), y int) inherits (pa);
create table gch (z int) inherits (ch);
create table ch2 (z int) inherits (pa);
