select room, lower(during) < upper(during) from bookings;
