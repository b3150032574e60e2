-- table public.tickets: default of at, default of code
ALTER TABLE public.tickets
    ALTER COLUMN at SET DEFAULT clock_timestamp(),
    ALTER COLUMN code SET DEFAULT public.next_code('B'::text);
