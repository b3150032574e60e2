-- user mappings
select umid::bigint, srvid::bigint, usename, umoptions::text as options
  from pg_user_mappings
