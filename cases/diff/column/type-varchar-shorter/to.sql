-- Columns become narrower: a shorter varchar, a smaller integer, fewer digits.

create table codes (
    id integer primary key,
    code varchar(10),
    rate numeric(6, 2)
);
