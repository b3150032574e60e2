-- A procedure becomes a function of the same name and arguments, and the other way round.

create function one(integer) returns integer language sql as $$ select 1 $$;
create procedure two(integer) language sql as $$ select 1 $$;
