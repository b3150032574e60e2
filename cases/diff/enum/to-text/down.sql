-- table public.tickets: no default of state
ALTER TABLE public.tickets ALTER COLUMN state DROP DEFAULT;

-- create enum type public.state
CREATE TYPE public.state AS ENUM (
    'open',
    'closed'
);

-- table public.tickets: change the type of state, default of state
-- hazard: rewrites-table: every row is written with the new type of public.tickets.state
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.tickets.state may not be one of public.state, or lose something
ALTER TABLE public.tickets
    ALTER COLUMN state TYPE public.state USING state::public.state,
    ALTER COLUMN state SET DEFAULT 'open'::public.state;
