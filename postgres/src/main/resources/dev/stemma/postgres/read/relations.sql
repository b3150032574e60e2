-- tables of every form, views, sequences, composite types
select c.oid::bigint, n.nspname, c.relname, c.relkind::text, c.relpersistence::text, c.reltype::bigint,
       pg_get_userbyid(c.relowner) as owner, c.relacl::text as acl, c.reloptions::text as options,
       c.reltoastrelid::bigint as toast, a.amname, t.spcname, c.relrowsecurity, c.relforcerowsecurity,
       c.relreplident::text, c.relispopulated,
       case when c.reloftype <> 0 then format_type(c.reloftype, null) end as of_type,
       case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end as bound,
       case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
       case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as query
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_am a on a.oid = c.relam
  left join pg_tablespace t on t.oid = c.reltablespace
 where c.oid >= 16384 and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c', 'S') and c.relpersistence <> 't'
 order by n.nspname, c.relname
