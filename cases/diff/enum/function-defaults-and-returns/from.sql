create type level as enum ('low', 'none', 'high');

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create function f(l level default 'low') returns level language sql immutable as $$ select l $$;
create function f(l text) returns level[] language sql immutable as $$ select array[l::level] $$;
create function g() returns table (l level, n integer) language sql immutable as $$ select 'low'::level, 1 $$;
create procedure p(inout l level) language plpgsql as $$ begin l := 'high'; end; $$;
create function tf() returns trigger language plpgsql as $$ declare l level := 'low'; begin return new; end; $$;
comment on function f(level) is 'one';
grant execute on function f(level) to stemma_case_reader;
create view v as select f() as l, (g()).n;
