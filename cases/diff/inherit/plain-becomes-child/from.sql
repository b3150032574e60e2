create table pa (id int, x text);
create table ch (id int, x text, y int);
