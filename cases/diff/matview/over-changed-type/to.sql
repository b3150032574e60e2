-- A column changes its type under a materialized view with indexes.

create table t (
    id bigint,
    x integer
);

create materialized view m as select id, sum(x) as total from t group by id;
create unique index m_id on m (id);
create index m_total on m (total) where total > 10;
