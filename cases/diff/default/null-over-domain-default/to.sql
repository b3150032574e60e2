-- A column of a domain with a default says DEFAULT NULL, which is not the same as saying nothing.

create domain code as text default 'x';

create table t (
    a code default null,
    b code,
    c code default 'x'
);
