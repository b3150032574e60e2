-- constraints of tables and domains
select oid::bigint, conrelid::bigint, contypid::bigint, conname, contype::text, conindid::bigint, conparentid::bigint,
       conislocal, coninhcount, connoinherit, convalidated, conkey[1] as first_column,
       case when contype not in ('n', 't') then pg_get_constraintdef(oid) end as definition
  from pg_constraint
 where (conrelid >= 16384 or contypid >= 16384) and contype <> 't'
