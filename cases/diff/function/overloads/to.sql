-- Of several functions with one name, one changes, one goes, one comes.

create function f() returns integer language sql as $$ select 0 $$;
create function f(text) returns integer language sql as $$ select 1 $$;

create function f(integer) returns integer language sql as $$ select 22 $$;
create function f(text, variadic integer[]) returns integer language sql as $$ select 4 $$;
