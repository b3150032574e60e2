-- table public.d: do not inherit from public.a; do not inherit from public.b
ALTER TABLE public.d NO INHERIT public.a;
ALTER TABLE public.d NO INHERIT public.b;

-- table public.e: do not inherit from public.a
ALTER TABLE public.e NO INHERIT public.a;

-- table public.f: do not inherit from public.a
ALTER TABLE public.f NO INHERIT public.a;

-- table public.d: make room for its successor; create; copy the rows and more
ALTER TABLE public.d RENAME TO d__old;
CREATE TABLE public.d (
    w integer
)
INHERITS (public.b, public.c, public.a);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.d (y, x, w)
    SELECT y, x, w FROM public.d__old;
DROP TABLE public.d__old;

-- table public.e: inherit from public.a
ALTER TABLE public.e INHERIT public.a;
