-- table public.t: add columns c, d, e; default of a, default of b
ALTER TABLE public.t
    ADD COLUMN c timestamp with time zone DEFAULT 'infinity'::timestamp with time zone,
    ADD COLUMN d timestamp without time zone DEFAULT timezone('utc'::text, now()),
    ADD COLUMN e time without time zone DEFAULT '24:00:00'::time without time zone;
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT ((now() + '30 days'::interval))::date,
    ALTER COLUMN b SET DEFAULT '-1 mons +2 days 03:04:05.678'::interval;
