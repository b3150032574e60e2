-- Columns that a child only inherits are also its own afterwards, and the other way round.

create table parent (id int, kind text);
create table child (id int, extra text) inherits (parent);
create table c2 (extra text) inherits (parent);
create table c3 (id int, kind text, extra text) inherits (parent);
create view v as select * from c3;
