create table a (k int);
create table b (constraint c3 check (k > 2)) inherits (a);
