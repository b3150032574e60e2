-- unmanaged.sql: large objects, by name where they are few
select 'large object ' || l.oid as name, 'what it holds is data' as reason
  from pg_catalog.pg_largeobject_metadata l
 where (select pg_catalog.count(*) from pg_catalog.pg_largeobject_metadata) <= 10
 union all
select pg_catalog.count(*) || ' large objects', 'what they hold is data'
  from pg_catalog.pg_largeobject_metadata l
having pg_catalog.count(*) > 10
 order by 1
