create procedure one(integer) language sql as $$ select 1 $$;
create function two(integer) returns integer language sql as $$ select 1 $$;
