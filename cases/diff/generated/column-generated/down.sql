-- table public.people: drop index people_full_name; drop columns full_name, initial
DROP INDEX public.people_full_name;
ALTER TABLE public.people
    DROP COLUMN full_name,
    DROP COLUMN initial;
