-- every index, those of constraints too: dependencies and partitions name them; not what is left of a build that was broken
-- off. To print one, the server searches through all operator classes; it prints those that hold something unusual, the rest
-- is written from its parts
select i.indexrelid::bigint, i.indrelid::bigint, c.relname, c.relkind = 'I' as partitioned, i.indisunique, i.indisvalid,
       i.indisreplident, i.indisclustered, t.spcname, a.amname, i.indkey::text as keys, i.indnkeyatts, i.indclass::text as classes,
       i.indoption::text as orders, /*if 15*/ i.indnullsnotdistinct /*else*/ false /*end*/ as nulls_not_distinct,
       pg_get_expr(i.indpred, i.indrelid) as condition,
       case when a.amname not in ('btree', 'hash') or i.indexprs is not null or i.indpred::text like '%{CASEEXPR %'
              or c.reloptions is not null or 16384 <= any (i.indclass::oid[]) or not i.indcollation::oid[] <@ array[0, 100]::oid[]
            then pg_get_indexdef(i.indexrelid) end as definition
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_am a on a.oid = c.relam
  left join pg_tablespace t on t.oid = c.reltablespace
 where i.indexrelid >= 16384 and c.relpersistence <> 't' and c.relnamespace <> 'pg_toast'::regnamespace
   and (i.indisvalid or c.relkind = 'I')
