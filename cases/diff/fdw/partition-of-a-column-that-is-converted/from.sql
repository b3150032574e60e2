create foreign data wrapper w;
create server s foreign data wrapper w;
create table whole (id int, d text) partition by list (id);
create table near partition of whole for values in (1);
create foreign table far partition of whole for values in (2) server s;
create table parent (id int, d text);
create foreign table child (e int) inherits (parent) server s;
