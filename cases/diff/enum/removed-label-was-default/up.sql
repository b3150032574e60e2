-- table public.tickets: no default of state
ALTER TABLE public.tickets ALTER COLUMN state DROP DEFAULT;

-- enum type public.state: make room for its successor; create
ALTER TYPE public.state RENAME TO state__old;
CREATE TYPE public.state AS ENUM (
    'open',
    'closed'
);

-- table public.tickets: change the type of state
-- hazard: rewrites-table: every row is written with the new type of public.tickets.state
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.tickets.state that the type no longer has stops it
ALTER TABLE public.tickets ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- enum type public.state: drop its predecessor
DROP TYPE public.state__old;
