create function concat_step(state text, value text) returns text language sql immutable as $$ select coalesce(state || ',', '') || value $$;

create aggregate old_sum(integer) (sfunc = int4pl, stype = integer);
