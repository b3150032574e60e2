-- A table with both options.

create table setting (
    key text primary key,
    value any
) strict, without rowid;
