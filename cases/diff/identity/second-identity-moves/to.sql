-- A table has one identity column only; it moves from one column to another.

create table orders (
    id integer not null,
    number integer not null
);

alter table orders alter column number add generated always as identity;
