-- postgres: 18+
create table p (a int constraint pa not null);
create table c (z int) inherits (p);
create table q (a int constraint pa not null);
create table d (z int) inherits (q);
create table e () inherits (d);
