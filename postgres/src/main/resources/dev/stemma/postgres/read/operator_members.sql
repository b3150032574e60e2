-- operators and functions of operator families; who holds them is told by pg_depend
select 2602::bigint as class, o.oid::bigint, o.amopfamily::bigint as family,
       'OPERATOR ' || o.amopstrategy || ' ' || o.amopopr::regoperator::text
       || case when o.amopsortfamily <> 0 then ' FOR ORDER BY ' || (select quote_ident(n.nspname) || '.' || quote_ident(f.opfname)
              from pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace where f.oid = o.amopsortfamily) else '' end as member,
       format_type(o.amoplefttype, null) || ', ' || format_type(o.amoprighttype, null) as types,
       o.amopstrategy::int as number, 'OPERATOR' as what
  from pg_amop o
 where o.oid >= 16384
 union all
select 2603, p.oid::bigint, p.amprocfamily::bigint,
       'FUNCTION ' || p.amprocnum || ' (' || format_type(p.amproclefttype, null) || ', ' || format_type(p.amprocrighttype, null)
       || ') ' || p.amproc::regprocedure::text,
       format_type(p.amproclefttype, null) || ', ' || format_type(p.amprocrighttype, null), p.amprocnum::int, 'FUNCTION'
  from pg_amproc p
 where p.oid >= 16384
 order by 7 desc, 6, 5
