-- table public.b: do not inherit from public.l; do not inherit from public.r
ALTER TABLE public.b NO INHERIT public.l;
ALTER TABLE public.b NO INHERIT public.r;

-- table public.r: do not inherit from public.t
ALTER TABLE public.r NO INHERIT public.t;

-- table public.b: make room for its successor
ALTER TABLE public.b RENAME TO b__old;

-- table public.r: make room for its successor
ALTER TABLE public.r RENAME TO r__old;

-- table public.t: add column v
ALTER TABLE public.t ADD COLUMN v integer;

-- create table public.r
CREATE TABLE public.r ()
INHERITS (public.t);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.r (id, v)
    SELECT id, v FROM ONLY public.r__old;
DROP TABLE public.r__old;

-- create table public.b
CREATE TABLE public.b ()
INHERITS (public.l, public.r);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.b (id, v)
    SELECT id, v FROM public.b__old;
DROP TABLE public.b__old;
