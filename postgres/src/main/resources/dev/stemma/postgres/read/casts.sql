-- casts
select oid::bigint, format_type(castsource, null) as source, format_type(casttarget, null) as target,
       case castmethod when 'f' then 'WITH FUNCTION ' || castfunc::regprocedure::text
            when 'i' then 'WITH INOUT' else 'WITHOUT FUNCTION' end as method,
       case castcontext when 'a' then 'AS ASSIGNMENT' when 'i' then 'AS IMPLICIT' else '' end as context
  from pg_cast
 where oid >= 16384
