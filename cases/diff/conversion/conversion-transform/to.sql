-- A transform for a type of ours is added, another changes one of its functions.

create type pair as (
    a integer
);
create domain code as text;
create function into_internal(internal) returns internal language internal immutable strict as 'prsd_end';
create function to_pair(internal) returns pair language internal immutable strict as 'numeric_recv';

create transform for pair language plpgsql (
    from sql with function into_internal(internal),
    to sql with function to_pair(internal));
comment on transform for pair language plpgsql is 'both ways';
