-- A function becomes a procedure of the same name.

create procedure work(n integer) language sql as $$ select 1 $$;
