-- A table takes the place of a composite type in a column.

create table p (x int, y int);
create table t (a p, b int);
