-- A child changes its parent; a column that both have stays.

create table pa (id int, x text);
create table pb (id int, z text);
create table ch (y int) inherits (pb);
