-- Rights on what the server itself made are changed by hand.

do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
grant select (rolname, rolsuper) on pg_authid to stemma_case_a;
revoke select on pg_settings from public;
revoke execute on function pg_sleep(double precision) from public;
grant execute on function pg_read_file(text) to stemma_case_a with grant option;
set role stemma_case_a; grant execute on function pg_read_file(text) to public; reset role;
revoke usage on language plpgsql from public;
revoke usage on language sql from public;
grant usage on schema pg_toast to stemma_case_a;
revoke usage on type int4 from public;
revoke usage on schema pg_catalog from stemma_case_a;
revoke select on pg_proc from public;
