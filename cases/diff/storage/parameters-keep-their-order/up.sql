-- create table public.archive
CREATE TABLE public.archive (
    id integer
)
WITH (fillfactor = 70, autovacuum_enabled = false, autovacuum_vacuum_threshold = 5);

-- create view public.recent
CREATE VIEW public.recent WITH (security_barrier = true, check_option = local) AS
SELECT id
   FROM public.reading
  WHERE (id > 10);
