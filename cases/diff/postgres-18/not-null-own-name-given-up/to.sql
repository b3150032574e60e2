-- postgres: 18+
-- A child's not-null constraint has a name of its own no longer. Another table's gets another name with all that have
-- it from there.

create table p (a int constraint pa not null, b int constraint pb not null);
create table c () inherits (p);
create table g () inherits (c);
create table q (a int constraint qb not null);
create table d () inherits (q);
create table e () inherits (d);
