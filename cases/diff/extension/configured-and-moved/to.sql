-- An extension moves to another schema, and the rights on what it made change.

do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
create schema x;
create extension hstore schema public;
revoke execute on function hstore_to_json(hstore) from public;
grant usage on type hstore to stemma_case_a;
