-- materialized view public.m: clustering; storage parameters; column body
ALTER MATERIALIZED VIEW public.m SET WITHOUT CLUSTER;
ALTER MATERIALIZED VIEW public.m RESET (fillfactor, autovacuum_enabled);
ALTER MATERIALIZED VIEW public.m ALTER COLUMN body SET STORAGE DEFAULT;
ALTER MATERIALIZED VIEW public.m ALTER COLUMN body SET STATISTICS -1;
