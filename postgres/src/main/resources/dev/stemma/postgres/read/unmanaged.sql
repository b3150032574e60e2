-- what is met and not compared: large objects, by name where they are few, and extensions of an older version
select 'large object ' || l.oid as name, 'what it holds is data' as reason
  from pg_catalog.pg_largeobject_metadata l
 where (select pg_catalog.count(*) from pg_catalog.pg_largeobject_metadata) <= 10
 union all
select pg_catalog.count(*) || ' large objects', 'what they hold is data'
  from pg_catalog.pg_largeobject_metadata l
having pg_catalog.count(*) > 10
 union all
select 'version of extension ' || e.extname, 'it is ' || e.extversion || ', where the server would make ' || a.default_version
  from pg_catalog.pg_extension e
  join pg_catalog.pg_available_extensions() a on a.name = e.extname
 where e.extversion <> a.default_version
 order by 1
