-- operator families
select f.oid::bigint, n.nspname, f.opfname, a.amname, pg_get_userbyid(f.opfowner) as owner
  from pg_opfamily f
  join pg_namespace n on n.oid = f.opfnamespace
  join pg_am a on a.oid = f.opfmethod
 where f.oid >= 16384
