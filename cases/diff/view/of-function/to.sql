-- A view over a function that returns a table; the function gets another column.

create function pairs() returns table (a integer, b text) language sql as $$ select 1, 'x' $$;

create view v as select a from pairs();
