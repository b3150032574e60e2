create type pair as (
    a integer,
    b text
);

create function sum_of(p pair) returns integer language sql immutable as $$ select (p).a $$;
create view one as select sum_of(row('1', 1)::pair) as x;
