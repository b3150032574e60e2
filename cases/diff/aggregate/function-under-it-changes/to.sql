-- The step function of an aggregate changes the name of an argument, so both are made again.

create function step(state integer, value integer) returns integer language sql immutable as $$ select $1 + $2 $$;

create aggregate total(integer) (sfunc = step, stype = integer);
