-- table public.t: drop columns constant, twice
ALTER TABLE public.t
    DROP COLUMN constant,
    DROP COLUMN twice;
