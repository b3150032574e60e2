-- tables in publications
select r.oid::bigint, r.prpubid::bigint, r.prrelid::bigint,
       /*if 15*/ pg_get_expr(r.prqual, r.prrelid) /*else*/ null /*end*/ as condition,
       /*if 15*/ (select array_agg(a.attname order by a.attnum)::text from pg_attribute a
           where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[])) /*else*/ null /*end*/ as columns
  from pg_publication_rel r
