-- rules, the ones that make a view a view for their oids only
select oid::bigint, ev_class::bigint, rulename, ev_enabled::text,
       case when rulename <> '_RETURN' then pg_get_ruledef(oid) end as definition
  from pg_rewrite
 where ev_class >= 16384
