create table t (
    id integer,
    body text
);

create materialized view m as select id, body from t;
create index m_id on m (id);
