create function f(n integer) returns integer language sql as $$ select n + 1 $$;

create view v as select f(1) as two;
