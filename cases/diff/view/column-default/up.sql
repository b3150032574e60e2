-- view public.v: default of id, default of state
ALTER VIEW public.v
    ALTER COLUMN id SET DEFAULT 0,
    ALTER COLUMN state SET DEFAULT 'open'::text;
