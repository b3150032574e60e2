-- table public.t: drop indexes t_gone, t_unique; drop constraints t_check, t_gone_fkey, t_key; allow null in id and more
DROP INDEX public.t_gone;
DROP INDEX public.t_unique;
ALTER TABLE public.t DROP CONSTRAINT t_check;
ALTER TABLE public.t DROP CONSTRAINT t_gone_fkey;
ALTER TABLE public.t DROP CONSTRAINT t_key;
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;
-- hazard: deletes-data: the values of public.t.gone are lost
ALTER TABLE public.t DROP COLUMN gone;
