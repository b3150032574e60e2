-- A range type of ours is used by a function and an exclusion constraint, all new.

create type clock as range (
    subtype = time
);
create function minutes(c clock) returns numeric language sql immutable as $$
    select extract(epoch from upper(c) - lower(c)) / 60
$$;
create table shifts (
    hours clock,
    exclude using gist (hours with &&)
);
