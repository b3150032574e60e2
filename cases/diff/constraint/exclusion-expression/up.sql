-- table public.trips: add constraint no_overlap
-- hazard: blocks-reads: the table is locked while the index of no_overlap is built
-- hazard: may-fail-on-data: rows that break no_overlap stop it
ALTER TABLE public.trips ADD CONSTRAINT no_overlap EXCLUDE USING gist (daterange(start, finish, '[]'::text) WITH &&) WHERE ((NOT cancelled));
