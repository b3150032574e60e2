-- table public.t: drop column name; storage parameters
-- hazard: deletes-data: the values of public.t.name are lost
ALTER TABLE public.t DROP COLUMN name;
ALTER TABLE public.t RESET (toast.autovacuum_enabled);
