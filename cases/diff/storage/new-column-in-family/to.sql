-- A new column is stored and compressed in another way by partitions and children.

create table p (k int, j text, l text) partition by list (k);
alter table p alter j set storage external, alter l set compression pglz;
create table p1 partition of p for values in (1);
create table p2 (k int, j text, l text);
alter table p attach partition p2 for values in (2);
alter table p2 alter l set statistics 5;
create table a (k int, j text compression pglz);
create table b () inherits (a);
alter table b alter j set compression default;
alter table b alter j set storage main;
