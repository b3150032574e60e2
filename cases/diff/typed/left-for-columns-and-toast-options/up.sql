-- table public.theta: change its type; storage parameters; add columns order, flag and more
ALTER TABLE public.theta NOT OF;
ALTER TABLE public.theta SET (toast.autovacuum_enabled = false);
ALTER TABLE public.theta
    ADD COLUMN "order" bigint,
    ADD COLUMN flag public.pair;
-- hazard: deletes-data: the values of public.theta.z are lost
ALTER TABLE public.theta DROP COLUMN z;
