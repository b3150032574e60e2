create table pa (id int, x text);
create table ch (y int) inherits (pa);
