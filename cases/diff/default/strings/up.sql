-- table public.t: add columns c, d, e; default of a, default of b
ALTER TABLE public.t
    ADD COLUMN c text DEFAULT 'it''s $1'::text,
    ADD COLUMN d text DEFAULT 'слон'::text,
    ADD COLUMN e text DEFAULT '-- not a comment; /* nor this */'::text;
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT 'tab	and
line'::text,
    ALTER COLUMN b SET DEFAULT 'back\slash'::text;
