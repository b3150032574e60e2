-- postgres: 18+
-- Not-null constraints that children have by themselves and that were never checked become their parents', still not
-- checked, or checked. A table that was made below such a constraint has it checked.

create table p (a int);
create table c () inherits (p);
alter table p add constraint pa not null a not valid;
create table q (a int constraint qa not null);
create table d () inherits (q);
create table dd () inherits (d);
create table s (a int);
create table f () inherits (s);
alter table s add constraint sa not null a not valid;
create table g () inherits (s);
