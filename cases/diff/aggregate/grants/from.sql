do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create aggregate middle (double precision order by anyelement) (
    sfunc = ordered_set_transition,
    stype = internal,
    finalfunc = percentile_disc_final,
    finalfunc_extra
);

create aggregate commonest (order by anyelement) (
    sfunc = ordered_set_transition,
    stype = internal,
    finalfunc = mode_final,
    finalfunc_extra
);

create aggregate placed (variadic "any" order by variadic "any") (
    sfunc = ordered_set_transition_multi,
    stype = internal,
    finalfunc = rank_final,
    finalfunc_extra,
    hypothetical
);

create aggregate rows_seen (*) (
    sfunc = int8inc,
    stype = bigint,
    initcond = 0
);

grant execute on function rows_seen() to stemma_case_reader;
