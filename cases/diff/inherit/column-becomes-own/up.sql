-- table public.c2: do not inherit from public.parent
ALTER TABLE public.c2 NO INHERIT public.parent;

-- table public.c3: do not inherit from public.parent
ALTER TABLE public.c3 NO INHERIT public.parent;

-- table public.child: do not inherit from public.parent
ALTER TABLE public.child NO INHERIT public.parent;

-- table public.c2: make room for its successor
ALTER TABLE public.c2 RENAME TO c2__old;

-- table public.child: make room for its successor
ALTER TABLE public.child RENAME TO child__old;

-- create table public.c2
CREATE TABLE public.c2 (
    extra text
)
INHERITS (public.parent);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.c2 (id, kind, extra)
    SELECT id, kind, extra FROM public.c2__old;
DROP TABLE public.c2__old;

-- table public.c3: inherit from public.parent
ALTER TABLE public.c3 INHERIT public.parent;

-- create table public.child
CREATE TABLE public.child (
    id integer,
    extra text
)
INHERITS (public.parent);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.child (id, kind, extra)
    SELECT id, kind, extra FROM public.child__old;
DROP TABLE public.child__old;
