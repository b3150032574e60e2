-- comments on what initdb did not make, and on the public schema; where there is none but would be one by itself, an empty one
select objoid::bigint, classoid::bigint, objsubid, description
  from pg_description
 where (objoid >= 16384 or classoid = 'pg_namespace'::regclass)
   and not (classoid = 'pg_extension'::regclass and description = coalesce((
           select a.comment from pg_available_extensions() a
            where a.name = (select extname from pg_extension where oid = objoid)), ''))
union all
select e.oid::bigint, 'pg_extension'::regclass::oid::bigint, 0, ''
  from pg_extension e
 where e.oid >= 16384
   and not exists (select from pg_description d where d.classoid = 'pg_extension'::regclass and d.objoid = e.oid)
   and exists (select from pg_available_extensions() a where a.name = e.extname and a.comment is not null)
union all
select n.oid::bigint, 'pg_namespace'::regclass::oid::bigint, 0, ''
  from pg_namespace n
 where n.nspname = 'public'
   and not exists (select from pg_description d where d.classoid = 'pg_namespace'::regclass and d.objoid = n.oid)
