-- table public.shifts: drop constraint one_shift
ALTER TABLE public.shifts DROP CONSTRAINT one_shift;

-- table public.bookings: add constraint one_booking
-- hazard: blocks-reads: the table is locked while the index of one_booking is built
-- hazard: may-fail-on-data: rows that break one_booking stop it
ALTER TABLE public.bookings ADD CONSTRAINT one_booking EXCLUDE USING gist (room WITH =, during WITH &&) WHERE ((room > 0)) DEFERRABLE INITIALLY DEFERRED;

-- table public.shifts: add constraint one_shift
-- hazard: blocks-reads: the table is locked while the index of one_shift is built
-- hazard: may-fail-on-data: rows that break one_shift stop it
ALTER TABLE public.shifts ADD CONSTRAINT one_shift EXCLUDE USING gist (who WITH =, during WITH &&);
