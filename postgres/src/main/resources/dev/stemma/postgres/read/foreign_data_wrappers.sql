-- foreign-data wrappers
select oid::bigint, fdwname, pg_get_userbyid(fdwowner) as owner, fdwacl::text as acl,
       nullif(fdwhandler, 0)::regproc::text as handler, nullif(fdwvalidator, 0)::regproc::text as validator, fdwoptions::text as options
  from pg_foreign_data_wrapper
 where oid >= 16384
