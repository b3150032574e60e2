-- row security policies
select p.oid::bigint, p.polrelid::bigint, p.polname, p.polpermissive, p.polcmd::text,
       case when p.polroles = '{0}' then '{}' else array(
           select pg_get_userbyid(r) from unnest(p.polroles) as r order by 1)::text end as roles,
       pg_get_expr(p.polqual, p.polrelid) as using_expression, pg_get_expr(p.polwithcheck, p.polrelid) as check_expression
  from pg_policy p
