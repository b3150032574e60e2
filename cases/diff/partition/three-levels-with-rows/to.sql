-- Types, bounds, keys and checks change in a tree of three levels; rows leave the default partition.

create table m (id bigint, d date not null, r varchar(10) not null, v numeric(8,2) not null default 0) partition by range (d);
create table m20 partition of m for values from ('2020-01-01') to ('2021-01-01') partition by list (r);
create table m20a partition of m20 for values in ('a', 'b');
create table m20x partition of m20 default;
create table m21 partition of m for values from ('2021-01-01') to ('2022-01-01');
create index m_v on m (v desc);
alter table m add primary key (id, d, r);
alter table m add check (v >= 0);
