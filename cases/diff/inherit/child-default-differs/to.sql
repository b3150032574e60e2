-- The child has a default of its own for an inherited column.

create table cities (
    name text,
    country text default 'CH'
);
create table capitals () inherits (cities);

alter table only capitals alter column country set default 'FR';
