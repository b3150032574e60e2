create table parent (id int);
create table child () inherits (parent);
create table whole (id int) partition by list (id);
create table part partition of whole for values in (1);
