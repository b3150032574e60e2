-- what is met and not compared: large objects, by name where they are few, extensions of an older version, tables below one
-- that an extension owns, and indexes that nobody can use (those of partitioned tables wait for their parts)
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
 union all
select 'inheritance of ' || i.inhrelid::pg_catalog.regclass || ' from ' || i.inhparent::pg_catalog.regclass,
       'the table above belongs to extension ' || e.extname
  from pg_catalog.pg_depend d
  join pg_catalog.pg_extension e on e.oid = d.refobjid
  join pg_catalog.pg_inherits i on i.inhparent = d.objid
 where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'e'
   and not exists (select from pg_catalog.pg_depend c
                    where c.classid = d.classid and c.objid = i.inhrelid and c.deptype = 'e')
 union all
select 'index ' || i.indexrelid::pg_catalog.regclass,
       'it is not valid: building it was broken off, or goes on; DROP INDEX or REINDEX INDEX mends that'
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid
 where not i.indisvalid and c.relkind = 'i' and c.relpersistence <> 't' and c.relnamespace <> 'pg_toast'::pg_catalog.regnamespace
 order by 1
