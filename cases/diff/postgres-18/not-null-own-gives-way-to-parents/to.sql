-- postgres: 18+
-- A table joins a parent and has its not-null constraint from there alone.

create table p (a integer constraint p_nn not null, b integer);
create table c (a integer, b integer) inherits (p);
