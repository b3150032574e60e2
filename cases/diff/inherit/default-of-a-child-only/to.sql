-- A parent gets a column for which a child alone has a default.

create table parent (id int, kind int, state int default 1);
create table child () inherits (parent);
alter table child alter kind set default 3, alter state set default 2;
create table whole (id int, kind int, state int default 1) partition by list (id);
create table part partition of whole for values in (1);
alter table part alter kind set default 3, alter state set default 2;
