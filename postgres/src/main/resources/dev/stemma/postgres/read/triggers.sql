-- triggers that neither a constraint nor a partitioned table brought
select oid::bigint, tgrelid::bigint, tgname, tgenabled::text, tgparentid::bigint, pg_get_triggerdef(oid) as definition
  from pg_trigger
 where not tgisinternal and tgrelid >= 16384
