-- Indexes on a materialized view: one comes, one becomes unique.

create table t (
    id integer,
    x integer
);
create materialized view m as select id, sum(x) as total from t group by id;

create unique index m_id on m (id);
create index m_total on m (total desc) where total > 0;
