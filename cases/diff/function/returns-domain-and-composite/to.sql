-- Functions return a domain, a composite, a table's row and arrays of them; domain and composite change.

create domain code as varchar(9);
create type pair as (
    a integer,
    b text,
    c date
);

create function a_code() returns code language sql immutable as $$ select 'x'::code $$;
create function codes() returns code[] language sql immutable as $$ select array['x']::code[] $$;
create function a_pair() returns pair language sql immutable as $$ select null::pair $$;
create function pairs() returns setof pair language sql immutable as $$ select null::pair $$;
create view v as select a_code() as c, (a_pair()).a as a;
