-- table public.p: drop constraint p_new
ALTER TABLE public.p DROP CONSTRAINT p_new;

-- table public.p1: add constraint p1_pkey
-- hazard: blocks-reads: the table is locked while the index of p1_pkey is built
-- hazard: may-fail-on-data: rows that break p1_pkey stop it
ALTER TABLE public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (id);

-- table public.p: add constraint p_old
-- hazard: blocks-reads: the table is locked while the index of p_old is built
-- hazard: may-fail-on-data: rows that break p_old stop it
ALTER TABLE public.p ADD CONSTRAINT p_old PRIMARY KEY (id);

-- table public.t: rename constraint new_key; parameters of old_key
ALTER TABLE public.t RENAME CONSTRAINT new_key TO old_key;
ALTER INDEX public.old_key RESET (fillfactor);
