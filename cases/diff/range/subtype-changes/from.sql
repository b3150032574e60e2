create type size_range as range (
    subtype = integer
);
