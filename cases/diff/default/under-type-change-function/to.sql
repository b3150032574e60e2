-- A default calls a function of the column's own composite type, whose attribute changes.

create type pair as (
    a integer,
    b bigint
);

create function make_pair() returns pair language sql immutable as $$ select row(1, 2)::pair $$;
create view pairs as select (make_pair()).a;
