-- A column of arrays gets arrays of a type that the old one has no cast to.

create type level as enum ('low', 'high');
create type pair as (a integer, b integer);
create table log (
    id integer primary key,
    things pair[]
);
