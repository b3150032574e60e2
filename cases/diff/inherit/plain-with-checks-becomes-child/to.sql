-- A table like another becomes its child, with the marks and checks from there.

create table a (k int not null, constraint c3 check (k > 2));
create table b (z int) inherits (a);
