-- transforms
select t.oid::bigint, format_type(t.trftype, null) as type, l.lanname,
       case when t.trffromsql <> 0 then t.trffromsql::regprocedure::text end as from_sql,
       case when t.trftosql <> 0 then t.trftosql::regprocedure::text end as to_sql
  from pg_transform t
  join pg_language l on l.oid = t.trflang
 where t.oid >= 16384
