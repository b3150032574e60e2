-- table public.a: drop column j
-- hazard: deletes-data: the values of public.a.j are lost
ALTER TABLE public.a DROP COLUMN j;

-- table public.p: drop columns j, l
-- hazard: deletes-data: the values of public.p.j are lost
-- hazard: deletes-data: the values of public.p.l are lost
ALTER TABLE public.p
    DROP COLUMN j,
    DROP COLUMN l;
