select * from rooms, bookings;
