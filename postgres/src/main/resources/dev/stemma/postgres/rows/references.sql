-- references.sql: foreign keys with the columns on both sides, pair by pair
select k.oid::pg_catalog.int8 as key, k.conrelid::pg_catalog.int8 as relation, k.confrelid::pg_catalog.int8 as referenced,
       pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(r.relname) as referenced_name,
       a.attname as column_name, f.attname as referenced_column
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class c on c.oid = k.conrelid and c.relkind = 'r'
 cross join lateral rows from (pg_catalog.unnest(k.conkey), pg_catalog.unnest(k.confkey))
       with ordinality as p (own, other, position)
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.own
  join pg_catalog.pg_attribute f on f.attrelid = k.confrelid and f.attnum = p.other
  join pg_catalog.pg_class r on r.oid = k.confrelid
  join pg_catalog.pg_namespace n on n.oid = r.relnamespace
 where k.contype = 'f'
   -- what the server repeats for the parts of a partitioned table on the other side says nothing new
   and not exists (select from pg_catalog.pg_constraint up where up.oid = k.conparentid and up.conrelid = k.conrelid)
 order by 1, p.position
