-- drop view public.seen
DROP VIEW public.seen;

-- table public.alpha_one: drop policy po_b
DROP POLICY po_b ON public.alpha_one;

-- drop table public.alpha_rest
-- hazard: deletes-data: the rows of public.alpha_rest are lost
DROP TABLE public.alpha_rest;

-- table public.alpha: drop column note
-- hazard: deletes-data: the values of public.alpha.note are lost
ALTER TABLE public.alpha DROP COLUMN note;
