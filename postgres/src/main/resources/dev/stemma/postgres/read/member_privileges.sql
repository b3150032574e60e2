-- rights on what initdb or an extension made that somebody changed by hand
select pg_describe_object(x.classid, x.oid, 0) as name
  from (select 'pg_proc'::regclass as classid, oid, proacl as acl, pronamespace as place from pg_proc
        union all select 'pg_class'::regclass, oid, relacl, relnamespace from pg_class
        union all select 'pg_type'::regclass, oid, typacl, typnamespace from pg_type
        union all select 'pg_language'::regclass, oid, lanacl, 0 from pg_language
        union all select 'pg_foreign_data_wrapper'::regclass, oid, fdwacl, 0 from pg_foreign_data_wrapper
        union all select 'pg_namespace'::regclass, oid, nspacl, oid from pg_namespace where nspname <> 'public') x
  left join pg_init_privs i on i.objoid = x.oid and i.classoid = x.classid and i.objsubid = 0
 where x.acl is distinct from i.initprivs
   and (x.oid < 16384 and x.place <> 'information_schema'::regnamespace
        or exists (select from pg_depend d where d.classid = x.classid and d.objid = x.oid and d.deptype = 'e'))
 order by 1
