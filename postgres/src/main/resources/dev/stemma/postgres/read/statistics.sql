-- extended statistics
select s.oid::bigint, s.stxrelid::bigint, n.nspname, s.stxname, pg_get_userbyid(s.stxowner) as owner,
       coalesce(nullif(s.stxstattarget, -1), -1)::int as target, pg_get_statisticsobjdef(s.oid) as definition
  from pg_statistic_ext s
  join pg_namespace n on n.oid = s.stxnamespace
 order by n.nspname, s.stxname
