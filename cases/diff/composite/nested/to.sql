-- A composite type within another, an array of it, and a domain inside.

create domain zip as text check (value ~ '^\d+$');
create type place as (
    zip zip,
    at point
);
create type trip as (
    stops place[],
    home place,
    started timestamptz
);
create table trips (
    id integer primary key,
    trip trip
);
