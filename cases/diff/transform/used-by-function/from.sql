create type pair as (
    a integer
);
create function into_internal(internal) returns internal language internal immutable strict as 'prsd_end';
