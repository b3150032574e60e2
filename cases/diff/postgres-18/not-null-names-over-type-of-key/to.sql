-- postgres: 18+
-- The key of a partitioned table changes its type; a partition that was attached keeps the names of its not-null
-- constraints.

create table p (id bigint not null, k text not null, primary key (id, k)) partition by range (k);
create table p1 (id bigint not null, k text not null);
alter table p attach partition p1 for values from ('a') to ('m');
