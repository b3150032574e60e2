-- A child says once more what it inherits: the column is its own then, too.

create table pa (id int, x text);
create table ch (id int not null, y int) inherits (pa);
