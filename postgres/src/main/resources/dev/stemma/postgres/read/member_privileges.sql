-- rights on what initdb or an extension made that somebody changed by hand, beside those it came with
with member as materialized (select classid, objid from pg_depend where deptype = 'e')
select x.classid::oid::bigint as classid, x.oid::bigint, x.kind, n.nspname, x.name, oidvectortypes(x.arguments) as signature,
       x.attname, pg_get_userbyid(x.owner) as owner, x.acl::text, i.initprivs::text as inborn
  from (select 'pg_proc'::regclass as classid, oid, 0 as sub, proacl as acl, proowner as owner, pronamespace as place,
               case prokind when 'p' then 'PROCEDURE' when 'a' then 'AGGREGATE' else 'FUNCTION' end as kind,
               proname as name, proargtypes as arguments, null::name as attname
          from pg_proc
        union all
        select 'pg_class'::regclass, oid, 0, relacl, relowner, relnamespace,
               case relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'S' then 'SEQUENCE' else 'TABLE' end,
               relname, null, null
          from pg_class
         where relkind in ('r', 'p', 'f', 'v', 'm', 'S')
        union all
        select 'pg_class'::regclass, c.oid, a.attnum, a.attacl, c.relowner, c.relnamespace,
               case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' else 'TABLE' end,
               c.relname, null, a.attname
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid
         where c.relkind in ('r', 'p', 'f', 'v', 'm')
           and (c.oid < 16384 or c.oid in (select objid from member))
           and (a.attacl is not null
                or (a.attrelid, a.attnum) in (select objoid, objsubid from pg_init_privs
                                               where classoid = 'pg_class'::regclass and objsubid <> 0))
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
        or (x.classid, x.oid) in (select classid, objid from member))
 order by 1, 2, x.sub
