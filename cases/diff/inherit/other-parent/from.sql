create table pa (id int, x text);
create table pb (id int, z text);
create table ch (y int) inherits (pa);
