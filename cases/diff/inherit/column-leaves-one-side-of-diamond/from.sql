create table t (id int, v int);
create table l () inherits (t);
create table r () inherits (t);
create table b () inherits (l, r);
