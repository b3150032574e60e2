-- table public.people: add columns full_name, initial
ALTER TABLE public.people
    ADD COLUMN full_name text GENERATED ALWAYS AS (((first_name || ' '::text) || last_name)) VIRTUAL,
    ADD COLUMN initial text GENERATED ALWAYS AS (substr(last_name, 1, 1)) VIRTUAL;
