-- A function changes its language, from SQL to PL/pgSQL.

create function f(n integer) returns integer language plpgsql as $$ begin return n + 1; end; $$;

create view v as select f(1) as two;
