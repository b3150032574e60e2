-- The subtype of a range changes; no column uses it.

create type size_range as range (
    subtype = bigint
);
