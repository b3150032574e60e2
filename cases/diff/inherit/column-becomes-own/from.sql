create table parent (id int, kind text);
create table child (extra text) inherits (parent);
create table c2 (id int, extra text) inherits (parent);
create table c3 (extra text) inherits (parent);
create view v as select * from c3;
