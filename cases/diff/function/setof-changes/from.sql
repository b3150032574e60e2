create function ids() returns integer language sql as $$ select 1 $$;
create function pair(out a integer, out b integer) language sql as $$ select 1, 2 $$;
