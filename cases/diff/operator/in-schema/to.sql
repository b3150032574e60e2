-- An operator in a schema is used by a check, an index predicate and a generated column, all new.

create schema ops;

create function ops.near(integer, integer) returns boolean language sql immutable as $$ select abs($1 - $2) < 5 $$;
create operator ops.~~~ (leftarg = integer, rightarg = integer, function = ops.near, commutator = operator(ops.~~~));
create table t (
    a integer,
    b integer,
    close boolean generated always as (a operator(ops.~~~) b) stored,
    check (a operator(ops.~~~) b)
);
create index t_close on t (a) where a operator(ops.~~~) 3;
