-- storage parameters of toast tables
select oid::bigint, reloptions::text as options
  from pg_class
 where relkind = 't' and reloptions is not null
