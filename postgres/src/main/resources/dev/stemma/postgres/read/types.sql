-- types, without array types and the row types of tables and views
select t.oid::bigint, n.nspname, t.typname, t.typtype::text, t.typrelid::bigint,
       not t.typisdefined as is_shell,
       case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end as base_type,
       t.typnotnull, coalesce(pg_get_expr(t.typdefaultbin, 0), case when t.typtype = 'b' then quote_literal(t.typdefault) end) as default_value,
       t.typtype = 'b' and t.typcollation <> 0 as collatable,
       case when t.typcollation <> 0 and t.typcollation <> b.typcollation
            then quote_ident(cn.nspname) || '.' || quote_ident(c.collname) end as collation,
       pg_get_userbyid(t.typowner) as owner, t.typacl::text as acl,
       t.typlen, t.typbyval, t.typalign::text, t.typstorage::text, t.typdelim::text, t.typispreferred,
       t.typinput::regproc::text as input, t.typoutput::regproc::text as output,
       nullif(t.typreceive, 0)::regproc::text as receive, nullif(t.typsend, 0)::regproc::text as send,
       nullif(t.typmodin, 0)::regproc::text as modin, nullif(t.typmodout, 0)::regproc::text as modout,
       nullif(t.typanalyze, 0)::regproc::text as analyze_function,
       /*if 14*/ nullif(t.typsubscript, 0)::regproc::text /*else*/ null /*end*/ as subscript,
       t.typcategory::text, case when t.typelem <> 0 then format_type(t.typelem, null) end as element
  from pg_type t
  join pg_namespace n on n.oid = t.typnamespace
  left join pg_type b on b.oid = t.typbasetype
  left join pg_collation c on c.oid = t.typcollation
  left join pg_namespace cn on cn.oid = c.collnamespace
 where t.oid >= 16384 and not (t.typcategory = 'A' and t.typelem <> 0)
   and (t.typrelid = 0 or t.typrelid in (select r.oid from pg_class r where r.relkind = 'c'))
 order by n.nspname, t.typname
