-- collations
select c.oid::bigint, n.nspname, c.collname, pg_get_userbyid(c.collowner) as owner, c.collprovider::text,
       c.collisdeterministic, c.collcollate, c.collctype,
       /*if 17*/ c.colllocale /*else*/ /*if 15*/ c.colliculocale /*else*/ null /*end*/ /*end*/ as locale,
       /*if 16*/ c.collicurules /*else*/ null /*end*/ as rules
  from pg_collation c
  join pg_namespace n on n.oid = c.collnamespace
 where c.oid >= 16384 and n.nspname <> 'pg_catalog'
