create table t (
    a integer
);

create view v as select a from t where a > 0;

create materialized view m as select a from v;
create unique index m_a on m (a);
