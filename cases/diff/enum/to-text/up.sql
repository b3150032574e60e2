-- table public.tickets: no default of state; change the type of state, default of state
-- hazard: rewrites-table: every row is written with the new type of public.tickets.state
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.tickets
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE text,
    ALTER COLUMN state SET DEFAULT 'open'::text;

-- drop enum type public.state
DROP TYPE public.state;
