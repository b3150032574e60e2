-- every index, those of constraints too: dependencies and partitions name them; the definition says it all where no
-- constraint does
select i.indexrelid::bigint, i.indrelid::bigint, i.indisunique, i.indisvalid, i.indisreplident, i.indisclustered,
       case when c.oid is null then pg_get_indexdef(i.indexrelid) end as definition
  from pg_index i
  left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')
 where i.indexrelid >= 16384
