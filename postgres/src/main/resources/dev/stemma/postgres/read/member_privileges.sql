-- rights on what initdb or an extension made that somebody changed by hand, beside those it came with
select x.classid::oid::bigint as classid, x.oid::bigint, x.kind, n.nspname, x.name, x.signature, x.attname,
       pg_get_userbyid(x.owner) as owner, x.acl::text, i.initprivs::text as inborn
  from (select 'pg_proc'::regclass as classid, oid, 0 as sub, proacl as acl, proowner as owner, pronamespace as place,
               case prokind when 'p' then 'PROCEDURE' when 'a' then 'AGGREGATE' else 'FUNCTION' end as kind,
               proname as name, oidvectortypes(proargtypes) as signature, null::name as attname
          from pg_proc
        union all
        select 'pg_class'::regclass, c.oid, coalesce(a.attnum, 0), case when a.attnum is null then c.relacl else a.attacl end,
               c.relowner, c.relnamespace,
               case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'S' then 'SEQUENCE' else 'TABLE' end,
               c.relname, null, a.attname
          from pg_class c
          left join (select null::oid as attrelid, null::smallint as attnum, null::aclitem[] as attacl, null::name as attname
                     union all
                     select attrelid, attnum, attacl, attname from pg_attribute
                      where attacl is not null
                         or (attrelid, attnum) in (select objoid, objsubid from pg_init_privs
                                                    where classoid = 'pg_class'::regclass and objsubid <> 0)) a
            on a.attrelid is null or a.attrelid = c.oid
         where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
        union all
        select 'pg_type'::regclass, oid, 0, typacl, typowner, typnamespace,
               case typtype when 'e' then 'ENUM' when 'd' then 'DOMAIN' when 'r' then 'RANGE_TYPE' when 'c' then 'COMPOSITE_TYPE'
                    else 'BASE_TYPE' end,
               typname, null, null
          from pg_type
        union all
        select 'pg_language'::regclass, oid, 0, lanacl, lanowner, 0, 'LANGUAGE', lanname, null, null from pg_language
        union all
        select 'pg_foreign_data_wrapper'::regclass, oid, 0, fdwacl, fdwowner, 0, 'FOREIGN_DATA_WRAPPER', fdwname, null, null
          from pg_foreign_data_wrapper
        union all
        select 'pg_foreign_server'::regclass, oid, 0, srvacl, srvowner, 0, 'FOREIGN_SERVER', srvname, null, null
          from pg_foreign_server
        union all
        select 'pg_namespace'::regclass, oid, 0, nspacl, nspowner, 0, 'SCHEMA', nspname, null, null
          from pg_namespace where nspname not in ('public', 'information_schema')) x
  left join pg_namespace n on n.oid = x.place
  left join pg_init_privs i on i.objoid = x.oid and i.classoid = x.classid and i.objsubid = x.sub
 where x.acl is distinct from i.initprivs
   and (x.oid < 16384 and n.nspname is distinct from 'information_schema'
        or exists (select from pg_depend d where d.classid = x.classid and d.objid = x.oid and d.deptype = 'e'))
 order by 1, 2, x.sub
