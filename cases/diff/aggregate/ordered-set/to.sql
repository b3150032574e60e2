-- Ordered-set, hypothetical, variadic and moving aggregates.

create aggregate my_percentile(double precision order by anyelement) (
    sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate my_rank(variadic "any" order by variadic "any") (
    sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);
create aggregate my_sum(integer) (
    sfunc = int4_sum, stype = bigint, msfunc = int4_avg_accum, minvfunc = int4_avg_accum_inv, mstype = bigint[],
    mfinalfunc = int2int4_sum, minitcond = '{0,0}');
create aggregate my_min(integer) (sfunc = int4smaller, stype = integer, sortop = operator(pg_catalog.<));
