-- An argument changes its type: another function, the old one goes.

create function double(a bigint) returns bigint language sql immutable as $$ select a * 2 $$;

create table t (
    a integer,
    constraint small check (double(a) < 100)
);
