create type old_range as range (
    subtype = integer
);
