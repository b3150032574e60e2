-- triggers that no constraint brought, with those that partitions have from the whole (up to version 14 they count as internal)
select oid::bigint, tgrelid::bigint, tgname, tgenabled::text, tgparentid::bigint,
       case when tgparentid = 0 then pg_get_triggerdef(oid) end as definition
  from pg_trigger
 where (not tgisinternal or tgparentid <> 0) and tgrelid >= 16384
