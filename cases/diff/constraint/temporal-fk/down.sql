-- table public.bookings: drop constraint bookings_room
ALTER TABLE public.bookings DROP CONSTRAINT bookings_room;
