create type small as (
    id integer,
    size smallint
);

create table t of small (
    id with options not null
);

create table plain (
    id integer,
    size smallint
);
