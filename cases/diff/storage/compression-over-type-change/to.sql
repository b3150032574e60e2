-- A column keeps its compression while its type changes.

create table t (a varchar(10) compression pglz, b varchar(10), c varchar(10) compression pglz);create table p (a varchar(10) compression pglz, k int) partition by list (k);
create table p1 partition of p for values in (1);
