-- enum type public.state: add label new
ALTER TYPE public.state ADD VALUE 'new' BEFORE 'open';
-- stemma: commit

-- table public.tickets: default of state
ALTER TABLE public.tickets ALTER COLUMN state SET DEFAULT 'new'::public.state;
