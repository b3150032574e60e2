create type pair as (
    a integer,
    b integer
);

create function make_pair() returns pair language sql immutable as $$ select row(1, 2)::pair $$;
create view pairs as select (make_pair()).a;
