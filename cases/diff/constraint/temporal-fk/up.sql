-- table public.bookings: add constraint bookings_room
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.bookings ADD CONSTRAINT bookings_room FOREIGN KEY (room_id, PERIOD during) REFERENCES public.rooms(id, PERIOD valid_at);
