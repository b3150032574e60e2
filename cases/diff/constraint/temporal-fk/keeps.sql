select id, room_id, during from bookings;
