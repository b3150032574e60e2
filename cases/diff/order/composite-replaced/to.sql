-- A composite type's attribute moves to another place, which no ALTER can do; an argument and a column use it.

create type pair as (
    b text,
    a integer
);

create function sum_of(p pair) returns integer language sql immutable as $$ select (p).a $$;
create view one as select sum_of(row('1', 1)::pair) as x;
