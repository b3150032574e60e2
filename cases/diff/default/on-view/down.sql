-- view public.v: no default of state
ALTER VIEW public.v ALTER COLUMN state DROP DEFAULT;
