-- table public.events: storage parameters
ALTER TABLE public.events SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05, toast.autovacuum_enabled = false);
ALTER TABLE public.events RESET (autovacuum_enabled);
