-- Types change where a USING is needed: text to integer, text to date, integer to boolean.

create table imports (
    id integer primary key,
    amount integer,
    day date,
    active boolean
);
