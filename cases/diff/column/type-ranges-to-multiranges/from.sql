create table bookings (
    id integer,
    seats int4range,
    prices numrange,
    days datemultirange
);
