-- A partitioned table gets a column, and a matview over a view over it shows it; a function returns its rows.

create table m (
    id integer,
    at date,
    extra text default 'x'
) partition by range (at);
create table m_1 partition of m for values from ('2024-01-01') to ('2025-01-01');
create view v as select id, extra, at from m;
create materialized view mv as select id, extra from v;
create unique index mv_id on mv (id, extra);

create function rows_of() returns setof m language sql stable as $$ select * from m $$;
