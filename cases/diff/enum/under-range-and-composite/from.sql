create type level as enum ('low', 'high');

create type levels as range (
    subtype = level
);

create type reading as (
    level level
);

create type report as (
    reading reading
);

create table t (
    id integer,
    what levels
);
