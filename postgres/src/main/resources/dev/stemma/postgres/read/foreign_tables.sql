-- which server a foreign table is on
select f.ftrelid::bigint, s.srvname, f.ftoptions::text as options
  from pg_foreign_table f
  join pg_foreign_server s on s.oid = f.ftserver
