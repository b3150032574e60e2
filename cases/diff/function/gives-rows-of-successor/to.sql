-- A composite type takes over the name of a table that functions and columns have rows of, and the function changes with it.

create type pair as (a integer, b text, c integer);
create function made() returns pair language sql as $$ select 1, 'x'::text, 2 $$;
create table t (p pair default made());
create view v as select (p).* from t;
