create table t (
    a uuid,
    b point,
    c text,
    x boolean generated always as (a is null) stored,
    y integer generated always as (length(c)) stored
);
