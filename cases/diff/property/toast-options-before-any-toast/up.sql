-- table public.t: add column name; storage parameters
ALTER TABLE public.t ADD COLUMN name text;
ALTER TABLE public.t SET (toast.autovacuum_enabled = false);
