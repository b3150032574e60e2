-- defaults, and the expressions of generated columns
select oid::bigint, adrelid::bigint, adnum, pg_get_expr(adbin, adrelid) as expression
  from pg_attrdef
 where adrelid >= 16384
