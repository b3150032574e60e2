-- A serial key becomes bigserial: the column and its sequence grow; the position of the sequence stays.

create table tickets (
    id bigserial primary key,
    name text
);
