-- drop view public.v
DROP VIEW public.v;

-- table public.c2: do not inherit from public.parent
ALTER TABLE public.c2 NO INHERIT public.parent;

-- table public.c3: do not inherit from public.parent
ALTER TABLE public.c3 NO INHERIT public.parent;

-- table public.child: do not inherit from public.parent
ALTER TABLE public.child NO INHERIT public.parent;

-- table public.c2: make room for its successor
ALTER TABLE public.c2 RENAME TO c2__old;

-- table public.c3: make room for its successor
ALTER TABLE public.c3 RENAME TO c3__old;

-- table public.child: make room for its successor
ALTER TABLE public.child RENAME TO child__old;

-- create table public.c2
CREATE TABLE public.c2 (
    id integer,
    extra text
)
INHERITS (public.parent);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.c2 (id, kind, extra)
    SELECT id, kind, extra FROM public.c2__old;
DROP TABLE public.c2__old;

-- create table public.c3
CREATE TABLE public.c3 (
    extra text
)
INHERITS (public.parent);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.c3 (id, kind, extra)
    SELECT id, kind, extra FROM public.c3__old;
DROP TABLE public.c3__old;

-- create table public.child
CREATE TABLE public.child (
    extra text
)
INHERITS (public.parent);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.child (id, kind, extra)
    SELECT id, kind, extra FROM public.child__old;
DROP TABLE public.child__old;

-- create view public.v
CREATE VIEW public.v AS
SELECT id,
    kind,
    extra
   FROM public.c3;
