-- array types, which dependencies name
select oid::bigint, typelem::bigint
  from pg_type
 where oid >= 16384 and typcategory = 'A' and typelem <> 0
