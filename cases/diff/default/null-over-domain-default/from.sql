create domain code as text default 'x';

create table t (
    a code,
    b code default null,
    c code default 'y'
);
