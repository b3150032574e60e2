-- every index, those of constraints too: dependencies and partitions name them
select indexrelid::bigint, indrelid::bigint, indisunique, indisvalid, indisreplident, indisclustered,
       pg_get_indexdef(indexrelid) as definition
  from pg_index
 where indexrelid >= 16384
