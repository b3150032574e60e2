-- materialized view public.m: storage parameters; column body; clustering
ALTER MATERIALIZED VIEW public.m SET (fillfactor = 80, autovacuum_enabled = false);
ALTER MATERIALIZED VIEW public.m ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW public.m ALTER COLUMN body SET STATISTICS 200;
ALTER MATERIALIZED VIEW public.m CLUSTER ON m_id;
