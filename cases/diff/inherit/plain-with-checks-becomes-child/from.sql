create table a (k int not null, constraint c3 check (k > 2));
create table b (k int not null, constraint c3 check (k > 2), z int);
