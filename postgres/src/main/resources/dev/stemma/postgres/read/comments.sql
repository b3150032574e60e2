-- comments on what initdb did not make, and on the public schema
select objoid::bigint, classoid::bigint, objsubid, description
  from pg_description
 where (objoid >= 16384 or classoid = 'pg_namespace'::regclass)
   and not (classoid = 'pg_extension'::regclass and description = coalesce((
           select a.comment from pg_available_extensions() a
            where a.name = (select extname from pg_extension where oid = objoid)), ''))
