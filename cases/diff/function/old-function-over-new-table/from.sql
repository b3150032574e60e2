create function total() returns bigint language sql as $$ select 0::bigint $$;
