-- table public.c: do not inherit from public.a; do not inherit from public.b; make room for its successor
ALTER TABLE public.c NO INHERIT public.a;
ALTER TABLE public.c NO INHERIT public.b;
ALTER TABLE public.c RENAME TO c__old;

-- table public.a: change the type of x
-- hazard: rewrites-table: every row is written with the new type of public.a.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.a ALTER COLUMN x TYPE bigint;

-- table public.b: change the type of x; add column n
-- hazard: rewrites-table: every row is written with the new type of public.b.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.b ALTER COLUMN x TYPE bigint;
ALTER TABLE public.b ADD COLUMN n integer DEFAULT 1;

-- create table public.c
CREATE TABLE public.c ()
INHERITS (public.a, public.b);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.c (x, y, z)
    SELECT x::bigint, y, z FROM public.c__old;
DROP TABLE public.c__old;
