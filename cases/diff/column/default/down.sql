-- table public.jobs: no default of owner, default of state, default of tries
ALTER TABLE public.jobs
    ALTER COLUMN owner DROP DEFAULT,
    ALTER COLUMN state SET DEFAULT 'new'::text,
    ALTER COLUMN tries SET DEFAULT 3;
