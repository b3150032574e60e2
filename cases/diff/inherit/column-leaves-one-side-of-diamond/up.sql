-- table public.t: drop column v
-- hazard: deletes-data: the values of public.t.v are lost
ALTER TABLE ONLY public.t DROP COLUMN v;

-- table public.l: drop column v
-- hazard: deletes-data: the values of public.l.v are lost
ALTER TABLE public.l DROP COLUMN v;
