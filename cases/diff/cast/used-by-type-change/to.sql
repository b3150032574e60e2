-- A new cast is used by the type change of a column in the same revision.

create type old_pair as (
    a integer
);
create type new_pair as (
    a bigint
);

create function renew(old_pair) returns new_pair language sql immutable as $$ select row($1.a::bigint)::new_pair $$;
create cast (old_pair as new_pair) with function renew(old_pair) as implicit;
create table t (
    p new_pair
);
