-- functions and procedures
select p.oid::bigint, n.nspname, p.proname, p.prokind::text, oidvectortypes(p.proargtypes) as signature,
       pg_get_function_arguments(p.oid) as arguments, coalesce(pg_get_function_result(p.oid), '') as result, l.lanname,
       pg_get_userbyid(p.proowner) as owner, p.proacl::text as acl, pg_get_functiondef(p.oid) as definition,
       case when /*if 14*/ p.prosqlbody is null /*else*/ true /*end*/ then p.prosrc end as body
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  join pg_language l on l.oid = p.prolang
 where p.oid >= 16384 and p.prokind <> 'a'
 order by n.nspname, p.proname, 5
