-- A table becomes strict.

create table users (
    id integer primary key,
    email text
) strict;
