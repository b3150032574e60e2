-- postgres: 18+
create table a (k int primary key, l int not null);
create table b (m int, primary key (k)) inherits (a);
create table c (constraint cc not null l) inherits (b);
create table f (k int references a);
