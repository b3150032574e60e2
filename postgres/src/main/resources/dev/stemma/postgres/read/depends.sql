-- every dependency between objects that initdb did not make
select classid::bigint, objid::bigint, objsubid, refclassid::bigint, refobjid::bigint, refobjsubid, deptype::text
  from pg_depend
 where objid >= 16384 and (refobjid >= 16384 or deptype in ('e', 'x'))
