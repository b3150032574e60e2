-- A view changes its condition only; the materialized view over it need not be made again.

create table t (
    a integer
);

create view v as select a from t where a > 1;

create materialized view m as select a from v;
create unique index m_a on m (a);
