-- The indexes of one partition get parameters of their own.

create table p (id int, r text) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create index p_r on p (r);
alter index p1_r_idx set (fillfactor = 70);
create index p_id on p (id) with (fillfactor = 80);
alter index p1_id_idx reset (fillfactor);
create index p_new on p (id, r);
alter index p2_id_r_idx set (fillfactor = 30);
create table q (id int, r text) partition by range (id);
create table q1 partition of q for values from (0) to (10);
create table q2 partition of q for values from (10) to (20);
alter table q add primary key (id);
alter index q1_pkey set (fillfactor = 66);
