-- columns of tables and views, attributes of composite types
select a.attrelid::bigint, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
       a.attidentity::text, a.attgenerated::text, a.attcompression::text, a.attacl::text as acl,
       case when a.attcollation <> 0 and a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation,
       case when a.attstorage <> t.typstorage then a.attstorage::text end as storage,
       nullif(a.attstattarget, -1)::int as statistics, a.attoptions::text as options,
       a.attfdwoptions::text as foreign_options, a.attislocal, a.attinhcount
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_type t on t.oid = a.atttypid
 where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
   and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c') and c.relpersistence <> 't'
 order by a.attrelid, a.attnum
