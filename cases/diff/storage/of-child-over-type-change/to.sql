-- A type changes in a family whose members store the column differently.

create table a (k varchar(30), j text);
create table b () inherits (a);
alter table a alter k set storage external;
alter table b alter j set compression pglz;
