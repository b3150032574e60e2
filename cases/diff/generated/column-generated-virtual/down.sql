-- table public.people: drop columns full_name, initial
ALTER TABLE public.people
    DROP COLUMN full_name,
    DROP COLUMN initial;
