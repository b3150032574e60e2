-- A column keeps what was worked out.

create table t (a integer, b integer);
