-- A domain over another type becomes one over rows: what a column holds are no rows yet.
create type place as (street text, number integer);
create domain address as place constraint numbered check ((value).number > 0);
create table customers (
    id integer primary key,
    home address
);
