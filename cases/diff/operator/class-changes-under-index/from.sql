create function by_abs(integer, integer) returns integer language sql immutable as $$ select abs($1) - abs($2) $$;
create function by_mod(integer, integer) returns integer language sql immutable as $$ select $1 % 7 - $2 % 7 $$;
create table t (
    x integer
);

create operator class my_ops for type integer using btree as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 by_abs(integer, integer);

create index t_x on t (x my_ops);
