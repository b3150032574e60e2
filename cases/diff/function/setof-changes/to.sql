-- A function returns one value, then a set of them; another gets more out columns.

create function ids() returns setof integer language sql as $$ select 1 $$;
create function pair(out a integer, out b integer, out c integer) language sql as $$ select 1, 2, 3 $$;
