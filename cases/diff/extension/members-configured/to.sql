-- Rights on a function of an extension are changed by hand.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create extension pgcrypto;

revoke execute on function digest(text, text) from public;
grant execute on function digest(text, text) to stemma_case_reader;
