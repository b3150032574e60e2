-- table public.rooms: add constraints rooms_name, rooms_pk
-- hazard: blocks-reads: the table is locked while the index of rooms_name is built
-- hazard: may-fail-on-data: rows that break rooms_name stop it
ALTER TABLE public.rooms ADD CONSTRAINT rooms_name UNIQUE (name, valid_at WITHOUT OVERLAPS);
-- hazard: blocks-reads: the table is locked while the index of rooms_pk is built
-- hazard: may-fail-on-data: rows that break rooms_pk stop it
ALTER TABLE public.rooms ADD CONSTRAINT rooms_pk PRIMARY KEY (id, valid_at WITHOUT OVERLAPS);
