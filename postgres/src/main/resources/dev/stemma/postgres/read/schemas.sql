-- schemas, but the server's own
select oid::bigint, nspname, pg_get_userbyid(nspowner) as owner, case when nspname = 'public' then coalesce(nspacl, acldefault('n', nspowner)) else nspacl end::text as acl
  from pg_namespace
 where nspname !~ '^pg_' and nspname <> 'information_schema'
 order by nspname
