-- security labels
select objoid::bigint, classoid::bigint, objsubid, provider, label
  from pg_seclabel
