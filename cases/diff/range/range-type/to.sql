-- Range types are added, with all options; one goes.

create function float_minus(double precision, double precision) returns double precision
    language sql immutable as $$ select $1 - $2 $$;
create type float_range as range (
    subtype = double precision,
    subtype_diff = float_minus,
    multirange_type_name = float_ranges
);
create type text_range as range (
    subtype = text,
    collation = "C",
    subtype_opclass = text_pattern_ops
);
create table measures (
    id integer primary key,
    range float_range,
    ranges float_ranges
);
