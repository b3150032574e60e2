-- A column goes from the top of a diamond and stays on one side of it.

create table t (id int);
create table l () inherits (t);
create table r (v int) inherits (t);
create table b () inherits (l, r);
