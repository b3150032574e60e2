-- Ranges become multiranges of another kind, and the other way round.

create table bookings (
    id integer,
    seats int8multirange,
    prices nummultirange,
    days tsrange
);
