create function f() returns integer language sql as $$ select 0 $$;
create function f(text) returns integer language sql as $$ select 1 $$;

create function f(integer) returns integer language sql as $$ select 2 $$;
create function f(integer, integer) returns integer language sql as $$ select 3 $$;
