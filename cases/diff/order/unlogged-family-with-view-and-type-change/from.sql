create table t (
    id integer,
    x text
);

create materialized view m as select id, x from t;
create index m_id on m (id);
