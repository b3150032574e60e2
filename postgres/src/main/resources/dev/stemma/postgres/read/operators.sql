-- operators
select o.oid::bigint, n.nspname, o.oprname, pg_get_userbyid(o.oprowner) as owner, o.oprcode::regproc::text as function,
       case when o.oprleft <> 0 then format_type(o.oprleft, null) end as left_type,
       case when o.oprright <> 0 then format_type(o.oprright, null) end as right_type,
       case when o.oprcom <> 0 then (select format('OPERATOR(%I.%s)', cn.nspname, c.oprname) from pg_operator c join pg_namespace cn on cn.oid = c.oprnamespace where c.oid = o.oprcom) end as commutator,
       case when o.oprnegate <> 0 then (select format('OPERATOR(%I.%s)', cn.nspname, c.oprname) from pg_operator c join pg_namespace cn on cn.oid = c.oprnamespace where c.oid = o.oprnegate) end as negator,
       nullif(o.oprrest, 0)::regproc::text as restrict_function, nullif(o.oprjoin, 0)::regproc::text as join_function,
       o.oprcanhash, o.oprcanmerge
  from pg_operator o
  join pg_namespace n on n.oid = o.oprnamespace
 where o.oid >= 16384 and o.oprcode <> 0
