create function step(a integer, b integer) returns integer language sql immutable as $$ select $1 + $2 $$;

create aggregate total(integer) (sfunc = step, stype = integer);
