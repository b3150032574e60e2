-- Nothing changes: the attributes of functions are spelled in another way or in another order.

create or replace function public.f(in a int4, in b text = 'x'::text) returns int4
    as ' select 1 ' security invoker parallel safe returns null on null input cost 100 immutable not leakproof language 'sql';
create function g() returns table (a int, b text) called on null input as $$ begin return; end; $$ language plpgsql;
create procedure p(in n integer) as $$ select 1 $$ language sql;
