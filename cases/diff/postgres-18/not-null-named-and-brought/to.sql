-- postgres: 18+
-- A not-null constraint gets its usual name, another one a name of its own; the children get a constraint of their own
-- on a column of their own.

create table p (a int not null);
create table c (z int, a int constraint own not null) inherits (p);
create table q (a int constraint pb not null);
create table d (z int, a int constraint own not null) inherits (q);
create table e () inherits (d);
