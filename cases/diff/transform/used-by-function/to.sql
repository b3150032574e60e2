-- A function names the types it transforms.

create type pair as (
    a integer
);
create function into_internal(internal) returns internal language internal immutable strict as 'prsd_end';

create transform for pair language sql (from sql with function into_internal(internal));
create function first_of(p pair) returns integer transform for type pair language sql as $$ select p.a $$;
