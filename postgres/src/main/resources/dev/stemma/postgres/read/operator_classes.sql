-- operator classes
select c.oid::bigint, n.nspname, c.opcname, a.amname, pg_get_userbyid(c.opcowner) as owner, c.opcdefault,
       format_type(c.opcintype, null) as type, quote_ident(fn.nspname) || '.' || quote_ident(f.opfname) as family,
       case when c.opckeytype <> 0 then format_type(c.opckeytype, null) end as storage
  from pg_opclass c
  join pg_namespace n on n.oid = c.opcnamespace
  join pg_am a on a.oid = c.opcmethod
  join pg_opfamily f on f.oid = c.opcfamily
  join pg_namespace fn on fn.oid = f.opfnamespace
 where c.oid >= 16384
