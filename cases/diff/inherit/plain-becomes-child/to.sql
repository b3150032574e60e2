-- A table with columns of its own shall have them from a parent.

create table pa (id int, x text);
create table ch (y int) inherits (pa);
