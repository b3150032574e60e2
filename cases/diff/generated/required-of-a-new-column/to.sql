-- What is worked out for the rows that are there may be nothing, which the column does not take.

create table t (
    id integer primary key,
    kind text,
    length integer generated always as (length(kind)) stored not null
);
