create table base (
    id integer
);

create materialized view m as select id from base;

create index m_id on m (id);
