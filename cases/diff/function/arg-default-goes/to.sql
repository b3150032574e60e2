-- The default of an argument goes; another argument gets one.

create function f(a integer, b text default 'y') returns text language sql as $$ select a || b $$;
create function g(a integer, b integer default 5) returns integer language sql as $$ select a + b $$;
