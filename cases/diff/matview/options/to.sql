-- Storage parameters, column statistics, storage and cluster mark of a materialized view.

create table t (
    id integer,
    body text
);

create materialized view m with (fillfactor = 80, autovacuum_enabled = false) as select id, body from t;
alter materialized view m alter column body set storage external;
alter materialized view m alter column body set statistics 200;
create index m_id on m (id);
alter materialized view m cluster on m_id;
