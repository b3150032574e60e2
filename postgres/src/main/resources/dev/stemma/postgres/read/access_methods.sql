-- access methods made by hand
select oid::bigint, amname, amtype = 't' as for_tables, amhandler::regproc::text as handler
  from pg_am
 where oid >= 16384
 order by amname
