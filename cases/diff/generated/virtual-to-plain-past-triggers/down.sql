-- table public.t: drop column v; add column v
-- hazard: deletes-data: the values of public.t.v are lost
ALTER TABLE public.t DROP COLUMN v;
ALTER TABLE public.t ADD COLUMN v text GENERATED ALWAYS AS ((b || a)) VIRTUAL;
