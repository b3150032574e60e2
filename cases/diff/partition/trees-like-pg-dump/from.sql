create table p (id int not null, k text) partition by range (id);
create table p1 (id int not null, k text);
alter table only p attach partition p1 for values from (1) to (10);
create index p_k on only p (k);
create index p1_k on p1 (k);
alter index p_k attach partition p1_k;
alter table only p add constraint p_pk primary key (id);
alter table only p1 add constraint p1_pk primary key (id);
alter index p_pk attach partition p1_pk;
