-- table public.jobs: no default of tries, default of owner, default of state
ALTER TABLE public.jobs
    ALTER COLUMN tries DROP DEFAULT,
    ALTER COLUMN owner SET DEFAULT CURRENT_USER,
    ALTER COLUMN state SET DEFAULT 'open'::text;
