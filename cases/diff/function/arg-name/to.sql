-- Only the name of an argument changes, which needs the function to be made again; its grants stay.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create function double(n integer) returns integer language sql immutable as $$ select $1 * 2 $$;

revoke execute on function double(integer) from public;
grant execute on function double(integer) to stemma_case_reader;
comment on function double(integer) is 'twice';
create view doubles as select double(n) as d from generate_series(1, 3) n;
