-- enum type public.state: add label unknown
ALTER TYPE public.state ADD VALUE 'unknown' AFTER 'open';
-- stemma: commit

-- table public.tickets: default of state
ALTER TABLE public.tickets ALTER COLUMN state SET DEFAULT 'unknown'::public.state;
