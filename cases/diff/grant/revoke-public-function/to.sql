-- Nobody but one role may run a function; another function is open again.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create function one() returns integer language sql as $$ select 1 $$;
create function two() returns integer language sql as $$ select 2 $$;

revoke execute on function one() from public;
grant execute on function one() to stemma_case_reader;
