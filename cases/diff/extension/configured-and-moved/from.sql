do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
create schema x;
create extension hstore schema x;
revoke execute on function x.hstore_to_json(x.hstore) from public;
grant usage on type x.hstore to stemma_case_a with grant option;
set role stemma_case_a; reset role;
