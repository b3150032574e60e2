-- Volatility, strictness, cost, rows, parallel, leakproof, security and settings change.

create function a(integer) returns integer language sql immutable strict parallel safe cost 17 leakproof as $$ select $1 $$;
create function b() returns setof integer language sql rows 500 as $$ select 1 $$;
create function c(integer) returns integer language sql set work_mem = '10MB' set search_path = public, pg_temp set timezone to 'Europe/Zurich'
    as $$ select $1 $$;
