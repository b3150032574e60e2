-- table public.tickets: default of number, default of other
ALTER TABLE public.tickets
    ALTER COLUMN number SET DEFAULT nextval('public.numbers'::regclass),
    ALTER COLUMN other SET DEFAULT nextval('public.numbers'::regclass);
