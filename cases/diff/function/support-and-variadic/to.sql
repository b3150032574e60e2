-- Variadic, out, inout and table arguments; a support function.

create function largest(variadic numbers numeric[]) returns numeric language sql as $$ select max(n) from unnest(numbers) n $$;
create function split(inout a integer, out b integer, out c text) language sql as $$ select a / 2, a % 2, 'x' $$;
create function pairs(n integer default 3, out x integer, out y text) returns setof record language sql as $$ select 1, 'y' $$;
create function rows_of(min integer) returns table (id integer, name varchar(10)) language sql as $$ select min, 'n'::varchar $$;
create function any_of(anyarray) returns anyelement language sql as $$ select $1[1] $$;
create function same(anycompatible, anycompatible) returns boolean language sql as $$ select $1 = $2 $$;
