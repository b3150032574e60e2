-- table public.jobs: no default of priority; change the type of priority, default of priority
-- hazard: rewrites-table: every row is written with the new type of public.jobs.priority
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.jobs
    ALTER COLUMN priority DROP DEFAULT,
    ALTER COLUMN priority TYPE text,
    ALTER COLUMN priority SET DEFAULT '5'::text;
