-- postgres: 18+
-- A virtual column becomes a plain one in a family, also where a child repeats it with an expression of its own: each
-- table keeps the values that it shows, and the child's column is still its own, too.

create table p (id int, a int, b int);
create table own (b int) inherits (p);
create table plain () inherits (p);
create table below () inherits (own);
