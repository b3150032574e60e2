-- A key becomes serial; the next number is none that a row has.

create table tickets (
    id serial primary key
);
