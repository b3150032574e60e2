create type place as (street text, number integer);
create domain address as uuid;
create table customers (
    id integer primary key,
    home address
);
