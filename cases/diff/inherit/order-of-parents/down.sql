-- table public.d: do not inherit from public.a; do not inherit from public.b; do not inherit from public.c
ALTER TABLE public.d NO INHERIT public.a;
ALTER TABLE public.d NO INHERIT public.b;
ALTER TABLE public.d NO INHERIT public.c;

-- table public.e: do not inherit from public.b
ALTER TABLE public.e NO INHERIT public.b;

-- table public.f: do not inherit from public.b; do not inherit from public.c
ALTER TABLE public.f NO INHERIT public.b;
ALTER TABLE public.f NO INHERIT public.c;

-- table public.d: make room for its successor
ALTER TABLE public.d RENAME TO d__old;

-- table public.f: make room for its successor
ALTER TABLE public.f RENAME TO f__old;

-- create table public.d
CREATE TABLE public.d (
    w integer
)
INHERITS (public.a, public.b);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.d (x, y, w)
    SELECT x, y, w FROM public.d__old;
DROP TABLE public.d__old;

-- table public.e: inherit from public.b
ALTER TABLE public.e INHERIT public.b;

-- create table public.f
CREATE TABLE public.f (
    w integer
)
INHERITS (public.a, public.b, public.c);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.f (x, y, z, w)
    SELECT x, y, z, w FROM public.f__old;
DROP TABLE public.f__old;
