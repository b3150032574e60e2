-- installed extensions
select e.oid::bigint, e.extname, n.nspname, e.extrelocatable
  from pg_extension e
  join pg_namespace n on n.oid = e.extnamespace
 order by e.extname
