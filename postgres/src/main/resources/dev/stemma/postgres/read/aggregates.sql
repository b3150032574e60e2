-- aggregate functions
select p.oid::bigint, n.nspname, p.proname, pg_get_function_identity_arguments(p.oid) as signature,
       pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as result,
       pg_get_userbyid(p.proowner) as owner, p.proacl::text as acl, p.proparallel::text,
       a.aggkind::text, a.aggtransfn::regproc::text as transition, format_type(a.aggtranstype, null) as state,
       a.aggtransspace, nullif(a.aggfinalfn, 0)::regproc::text as final, a.aggfinalextra, a.aggfinalmodify::text,
       nullif(a.aggcombinefn, 0)::regproc::text as combine, nullif(a.aggserialfn, 0)::regproc::text as serial,
       nullif(a.aggdeserialfn, 0)::regproc::text as deserial, a.agginitval,
       nullif(a.aggmtransfn, 0)::regproc::text as moving_transition,
       nullif(a.aggminvtransfn, 0)::regproc::text as moving_inverse,
       case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, null) end as moving_state, a.aggmtransspace,
       nullif(a.aggmfinalfn, 0)::regproc::text as moving_final, a.aggmfinalextra, a.aggmfinalmodify::text,
       a.aggminitval, nullif(a.aggsortop, 0)::regoper::text as sort_operator,
       case when a.aggsortop <> 0 then (select quote_ident(sn.nspname) || '.' || so.oprname
          from pg_operator so join pg_namespace sn on sn.oid = so.oprnamespace where so.oid = a.aggsortop) end as sort_operator_path
  from pg_aggregate a
  join pg_proc p on p.oid = a.aggfnoid
  join pg_namespace n on n.oid = p.pronamespace
 where p.oid >= 16384
 order by n.nspname, p.proname, 4
