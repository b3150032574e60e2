create function work(n integer) returns void language sql as $$ select 1 $$;
