-- table public.t: clustering; replica identity; drop constraint t_key and more
ALTER TABLE public.t SET WITHOUT CLUSTER;
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;
ALTER TABLE public.t DROP CONSTRAINT t_key;
-- hazard: blocks-reads: the table is locked while the index of t_key is built
-- hazard: may-fail-on-data: rows that break t_key stop it
ALTER TABLE public.t ADD CONSTRAINT t_key PRIMARY KEY (a);
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_key;
ALTER TABLE public.t CLUSTER ON t_key;
COMMENT ON CONSTRAINT t_key ON public.t IS 'the key';
COMMENT ON INDEX public.t_key IS 'of the key';
