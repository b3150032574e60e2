-- table public.t: clustering; replica identity; drop index t_i and more
ALTER TABLE public.t SET WITHOUT CLUSTER;
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;
DROP INDEX public.t_i;
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX t_i ON public.t USING btree (a, b);
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_i;
ALTER TABLE public.t CLUSTER ON t_i;
COMMENT ON INDEX public.t_i IS 'the important one';
