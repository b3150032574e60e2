-- table public.users: add column name
ALTER TABLE public.users ADD COLUMN name text;

-- view public.everyone: change
CREATE OR REPLACE VIEW public.everyone AS
SELECT id,
    name
   FROM public.users;
