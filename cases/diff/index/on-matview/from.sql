create table t (
    id integer,
    x integer
);
create materialized view m as select id, sum(x) as total from t group by id;

create index m_id on m (id);
