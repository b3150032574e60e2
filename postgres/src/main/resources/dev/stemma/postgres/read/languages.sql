-- procedural languages made by hand
select oid::bigint, lanname, lanpltrusted, pg_get_userbyid(lanowner) as owner, lanacl::text as acl,
       lanplcallfoid::regproc::text as handler,
       nullif(laninline, 0)::regproc::text as inline,
       nullif(lanvalidator, 0)::regproc::text as validator
  from pg_language
 where oid >= 16384
 order by lanname
