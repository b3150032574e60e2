-- table public.jobs: no default of priority; change the type of priority, default of priority
-- hazard: rewrites-table: every row is written with the new type of public.jobs.priority
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.jobs.priority may not be one of integer, or lose something
ALTER TABLE public.jobs
    ALTER COLUMN priority DROP DEFAULT,
    ALTER COLUMN priority TYPE integer USING priority::integer,
    ALTER COLUMN priority SET DEFAULT 5;
