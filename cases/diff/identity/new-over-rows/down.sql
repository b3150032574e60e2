-- table public.t: drop constraint t_pkey; drop column id
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
-- hazard: deletes-data: the values of public.t.id are lost
ALTER TABLE public.t DROP COLUMN id;
