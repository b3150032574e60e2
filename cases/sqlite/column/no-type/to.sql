-- Columns need no type.

create table t (a, b, c);
