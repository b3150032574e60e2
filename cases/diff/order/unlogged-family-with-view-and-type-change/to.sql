-- A type change, UNLOGGED, a new key and a new index on one table under a materialized view.

create unlogged table t (
    id bigint,
    x text,
    primary key (id)
);
create index t_x on t (x);

create materialized view m as select id, x from t;
create index m_id on m (id);
