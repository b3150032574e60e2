create table pa (id int primary key);
create table ch (x text not null default 'q', y int, unique (y)) inherits (pa);
create table ch2 (y int) inherits (pa);
create table ref (y int references ch (y));
create view v as select * from ch;
