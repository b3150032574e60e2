create function a(integer) returns integer language sql as $$ select $1 $$;
create function b() returns setof integer language sql stable rows 10 cost 5 as $$ select 1 $$;
create function c(integer) returns integer language sql security definer set search_path = pg_catalog as $$ select $1 $$;
