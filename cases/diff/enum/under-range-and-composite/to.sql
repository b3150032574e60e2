-- A label goes, and a column leaves the range over the type for a row over it.

create type level as enum ('high');

create type reading as (
    level level
);

create type report as (
    reading reading
);

create table t (
    id integer,
    what report
);
