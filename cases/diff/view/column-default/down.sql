-- view public.v: no default of id, default of state
ALTER VIEW public.v
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN state SET DEFAULT 'new'::text;
