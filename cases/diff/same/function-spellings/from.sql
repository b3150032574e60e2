create function f(a integer, b text default 'x') returns integer
    language sql immutable strict parallel safe cost 100 as $$ select 1 $$;
create function g() returns table (a integer, b text) language plpgsql as $$ begin return; end; $$;
create procedure p(n integer) language sql as $$ select 1 $$;
