create table m (id bigint, d date not null, r text not null, v numeric(6,2)) partition by range (d);
create table m20 partition of m for values from ('2020-01-01') to ('2021-01-01') partition by list (r);
create table m20a partition of m20 for values in ('a');
create table m20x partition of m20 default;
create index m_v on m (v);
alter table m add primary key (id, d, r);
