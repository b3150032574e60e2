-- Partitions, indexes and keys put together piece by piece, as a dump does it.

create table p (id bigint not null, k text collate "C") partition by range (id);
create table p1 (id bigint not null, k text collate "C");
create table p2 (id bigint not null, k text collate "C");
alter table only p attach partition p1 for values from (1) to (10);
alter table only p attach partition p2 for values from (10) to (20);
create index p_k on only p (k);
create index p1_k_new on p1 (k);
alter index p_k attach partition p1_k_new;
create index p2_kk on p2 (k);
alter index p_k attach partition p2_kk;
alter table only p add constraint p_pk primary key (id);
alter table only p1 add constraint p1_pk primary key (id);
alter index p_pk attach partition p1_pk;
alter table only p2 add constraint p2_pp primary key (id);
alter index p_pk attach partition p2_pp;
