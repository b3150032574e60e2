-- what is granted when a role makes objects
select d.oid::bigint, pg_get_userbyid(d.defaclrole) as role, n.nspname, d.defaclobjtype::text, d.defaclacl::text as acl
  from pg_default_acl d
  left join pg_namespace n on n.oid = d.defaclnamespace
