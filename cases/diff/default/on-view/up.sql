-- view public.v: default of state
ALTER VIEW public.v ALTER COLUMN state SET DEFAULT 'through the view'::text;
