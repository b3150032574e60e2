-- Aggregates are added, with a function of ours and all their options; one goes.

create function concat_step(state text, value text) returns text language sql immutable as $$ select coalesce(state || ',', '') || value $$;

create aggregate concat_all(text) (sfunc = concat_step, stype = text, initcond = '', parallel = safe);
create aggregate my_avg(double precision) (
    sfunc = float8_accum, stype = double precision[], finalfunc = float8_avg, combinefunc = float8_combine,
    initcond = '{0,0,0}', finalfunc_modify = shareable, sspace = 100);
