-- the labels of enum types, in the order they sort
select enumtypid::bigint, enumlabel
  from pg_enum
 where enumtypid >= 16384
 order by enumtypid, enumsortorder
