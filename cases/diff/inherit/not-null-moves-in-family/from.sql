create table a (k int not null, l int);
create table b (m int) inherits (a);
alter table b alter l set not null;
