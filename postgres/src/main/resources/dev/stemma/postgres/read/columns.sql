-- columns of tables and views, attributes of composite types, with their defaults and the expressions of generated columns; a
-- default names no column, so the server need not look at its table to print it
select a.attrelid::bigint, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.atttypid::bigint as type_oid,
       nullif(t.typbasetype, 0)::bigint as base_type, a.attcollation::bigint, a.attnotnull,
       a.attidentity::text, a.attgenerated::text, a.attcompression::text, a.attacl::text as acl,
       case when a.attcollation <> 0 and a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation,
       case when a.attstorage <> t.typstorage then a.attstorage::text end as storage,
       nullif(a.attstattarget, -1)::int as statistics, a.attoptions::text as options,
       a.attfdwoptions::text as foreign_options, not a.attislocal and a.attinhcount > 0 as inherited,
       d.oid::bigint as expression_oid,
       pg_get_expr(d.adbin, case when a.attgenerated = '' then 0 else a.attrelid end) as expression
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
 where c.oid >= 16384 and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c') and c.relpersistence <> 't'
   and a.attnum > 0 and not a.attisdropped
 order by a.attrelid, a.attnum
