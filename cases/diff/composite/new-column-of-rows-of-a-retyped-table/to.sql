-- A table changes the type of a column, and another one begins to hold its rows inside of another type.

create table place (
    id smallint,
    name text
);

create type visit as (
    place place
);

create domain first_visit as visit;

create table log (
    id integer primary key,
    visit visit,
    first first_visit
);
