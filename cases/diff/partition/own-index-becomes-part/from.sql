create table p (id int, k int, t text) partition by list (k);
create table p1 partition of p for values in (1);
create index p1_my on p1 (t);
