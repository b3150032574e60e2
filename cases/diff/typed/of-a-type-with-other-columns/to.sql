-- Tables come to be of a type in which a column of theirs has another type.

create type large as (
    id integer,
    size bigint
);

create table t of large (
    id with options not null
);

create table plain of large;
