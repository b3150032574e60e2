-- encoding conversions
select c.oid::bigint, n.nspname, c.conname, pg_get_userbyid(c.conowner) as owner, c.condefault,
       pg_encoding_to_char(c.conforencoding) as source, pg_encoding_to_char(c.contoencoding) as target,
       c.conproc::regproc::text as function
  from pg_conversion c
  join pg_namespace n on n.oid = c.connamespace
 where c.oid >= 16384
