-- table public.p: drop constraint p_old
ALTER TABLE public.p DROP CONSTRAINT p_old;

-- table public.p1: add constraint p1_pkey
-- hazard: blocks-reads: the table is locked while the index of p1_pkey is built
-- hazard: may-fail-on-data: rows that break p1_pkey stop it
ALTER TABLE public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (id) WITH (fillfactor = 70);

-- table public.p: add constraint p_new
-- hazard: blocks-reads: the table is locked while the index of p_new is built
-- hazard: may-fail-on-data: rows that break p_new stop it
ALTER TABLE public.p ADD CONSTRAINT p_new PRIMARY KEY (id) WITH (fillfactor = 70);

-- table public.t: rename constraint old_key; parameters of new_key
ALTER TABLE public.t RENAME CONSTRAINT old_key TO new_key;
ALTER INDEX public.new_key SET (fillfactor = 70);
