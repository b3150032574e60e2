create type pair as (
    a integer,
    b integer
);
create function pair_same(pair, pair) returns boolean language sql immutable as $$ select $1.a = $2.a $$;
create function pair_other(pair, pair) returns boolean language sql immutable as $$ select $1.a <> $2.a $$;
create function pair_minus(pair) returns pair language sql immutable as $$ select row(-$1.a, -$1.b)::pair $$;

create operator ## (leftarg = pair, rightarg = pair, function = pair_same);

create table t (
    p pair
);
