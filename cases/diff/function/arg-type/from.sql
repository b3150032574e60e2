create function double(a integer) returns integer language sql immutable as $$ select a * 2 $$;

create table t (
    a integer,
    constraint small check (double(a) < 100)
);
