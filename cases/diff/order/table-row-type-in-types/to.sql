-- A table's row type is used by a composite, a domain, an array column and a function; the table gets a column.

create table point_of (
    x integer,
    y integer,
    z integer
);

create type line as (
    a point_of,
    b point_of
);
create function norm(p point_of) returns integer language sql immutable as $$ select p.x + p.y $$;
create view norms as select norm(p) as n from point_of p;
