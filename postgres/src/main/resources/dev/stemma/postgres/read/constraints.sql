-- constraints of tables and domains, in the parts that a definition is written from
select c.oid::bigint, c.conrelid::bigint, c.contypid::bigint, c.conname, c.contype::text, c.conindid::bigint,
       c.conparentid::bigint, c.conislocal, c.coninhcount, c.connoinherit, c.convalidated, c.condeferrable, c.condeferred,
       /*if 18*/ c.conenforced /*else*/ true /*end*/ as enforced, /*if 18*/ c.conperiod /*else*/ false /*end*/ as period,
       c.conkey::text as columns, c.confrelid::bigint, nullif(c.confrelid, 0)::regclass::text as referenced,
       c.confkey::text as referenced_columns, c.confmatchtype::text, c.confupdtype::text, c.confdeltype::text,
       /*if 15*/ c.confdelsetcols::text /*else*/ null /*end*/ as set_columns,
       x.indkey::text as keys, x.indnkeyatts, /*if 15*/ x.indnullsnotdistinct /*else*/ false /*end*/ as nulls_not_distinct,
       i.reloptions::text as options, t.spcname,
       case when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid)
            when c.contype = 'x' then pg_get_constraintdef(c.oid) end as text
  from pg_constraint c
  left join pg_index x on x.indexrelid = c.conindid and c.contype in ('p', 'u', 'x')
  left join pg_class i on i.oid = x.indexrelid
  left join pg_tablespace t on t.oid = i.reltablespace
 where (c.conrelid >= 16384 or c.contypid >= 16384) and c.contype <> 't'
