-- table public.t: add column c
ALTER TABLE public.t ADD COLUMN c integer DEFAULT 7;
