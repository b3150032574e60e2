-- security labels
select objoid::bigint, classoid::bigint, objsubid, provider, label,
       coalesce(pg_describe_object(classoid, objoid, objsubid), 'something that is gone') as described
  from pg_seclabel
