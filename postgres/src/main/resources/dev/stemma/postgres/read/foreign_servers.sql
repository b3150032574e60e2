-- foreign servers
select s.oid::bigint, s.srvname, pg_get_userbyid(s.srvowner) as owner, s.srvacl::text as acl, f.fdwname, s.srvtype, s.srvversion,
       s.srvoptions::text as options
  from pg_foreign_server s
  join pg_foreign_data_wrapper f on f.oid = s.srvfdw
