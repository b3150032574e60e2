create function f(a integer default 1, b text default 'x') returns text language sql as $$ select a || b $$;
create function g(a integer, b integer) returns integer language sql as $$ select a + b $$;
