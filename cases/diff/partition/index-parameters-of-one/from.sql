create table p (id int, r text) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create index p_r on p (r);
create index p_id on p (id) with (fillfactor = 80);
create table q (id int, r text) partition by range (id);
create table q1 partition of q for values from (0) to (10);
create table q2 partition of q for values from (10) to (20);
alter table q add primary key (id);
