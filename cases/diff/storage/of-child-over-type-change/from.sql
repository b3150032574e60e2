create table a (k text, j text);
create table b () inherits (a);
alter table b alter k set storage external;
alter table only a alter j set storage main;
