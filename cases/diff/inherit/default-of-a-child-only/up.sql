-- table public.parent: add columns kind, state
ALTER TABLE public.parent
    ADD COLUMN kind integer,
    ADD COLUMN state integer DEFAULT 1;

-- table public.child: default of kind, default of state
ALTER TABLE public.child
    ALTER COLUMN kind SET DEFAULT 3,
    ALTER COLUMN state SET DEFAULT 2;

-- table public.whole: add columns kind, state
ALTER TABLE public.whole
    ADD COLUMN kind integer,
    ADD COLUMN state integer DEFAULT 1;

-- table public.part: default of kind, default of state
ALTER TABLE public.part
    ALTER COLUMN kind SET DEFAULT 3,
    ALTER COLUMN state SET DEFAULT 2;
