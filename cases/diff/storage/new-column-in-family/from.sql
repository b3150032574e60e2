create table p (k int) partition by list (k);
create table p1 partition of p for values in (1);
create table p2 (k int);
alter table p attach partition p2 for values in (2);
create table a (k int);
create table b () inherits (a);
