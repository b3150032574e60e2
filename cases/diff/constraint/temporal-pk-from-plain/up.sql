-- table public.rooms: drop constraint rooms_pkey; add constraint rooms_pkey
ALTER TABLE public.rooms DROP CONSTRAINT rooms_pkey;
-- hazard: blocks-reads: the table is locked while the index of rooms_pkey is built
-- hazard: may-fail-on-data: rows that break rooms_pkey stop it
ALTER TABLE public.rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (id, valid_at WITHOUT OVERLAPS);
