-- A composite type is added, with a column of it; another goes.

create type address as (
    street text collate "C",
    zip varchar(10),
    place point
);
create table people (
    id integer primary key,
    home address,
    others address[]
);
