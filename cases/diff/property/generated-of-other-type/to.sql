-- Generated columns change their expressions and their types, one to a type that the old values do not fit.

create table t (
    a uuid,
    b point,
    c text,
    x point generated always as (b) stored,
    y bigint generated always as (length(c) + 1) stored
);
