-- every dependency between objects that initdb did not make; without the inside of what is read as one: triggers of foreign keys,
-- array types and row types (but those that came with an extension go with it), parts of partitioned things
with member as materialized (select classid, objid from pg_depend where deptype = 'e')
select classid::bigint, objid::bigint, objsubid, refclassid::bigint, refobjid::bigint, refobjsubid, deptype::text
  from pg_depend
 where objid >= 16384 and (refobjid >= 16384 or deptype in ('e', 'x')) and deptype not in ('P', 'S')
   and not (deptype = 'i' and classid = 'pg_trigger'::regclass)
   and not (deptype = 'i' and classid = 'pg_type'::regclass and (refclassid, refobjid) not in (select classid, objid from member))
