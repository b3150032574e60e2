-- A table that has nothing but generated and identity columns.

create table t (
    id integer generated always as identity,
    twice integer generated always as (1 + 1) stored,
    constant text generated always as ('x') stored
);
