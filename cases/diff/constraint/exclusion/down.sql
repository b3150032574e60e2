-- table public.bookings: drop constraint one_booking
ALTER TABLE public.bookings DROP CONSTRAINT one_booking;

-- table public.shifts: drop constraint one_shift; add constraint one_shift
ALTER TABLE public.shifts DROP CONSTRAINT one_shift;
-- hazard: blocks-reads: the table is locked while the index of one_shift is built
-- hazard: may-fail-on-data: rows that break one_shift stop it
ALTER TABLE public.shifts ADD CONSTRAINT one_shift EXCLUDE USING gist (during WITH &&);
