-- postgres: 18+
create table p (a int constraint pa not null, b int constraint pb not null);
create table c () inherits (p);
create table g (constraint own not null b) inherits (c);
create table q (a int constraint qa not null);
create table d () inherits (q);
create table e () inherits (d);
