create table t (a text compression pglz, b text compression pglz, c text);
create table p (a text compression pglz, k int) partition by list (k);
create table p1 partition of p for values in (1);
