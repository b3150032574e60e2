-- table public.events: storage parameters
ALTER TABLE public.events SET (fillfactor = 90, autovacuum_enabled = false);
ALTER TABLE public.events RESET (autovacuum_vacuum_scale_factor, toast.autovacuum_enabled);
