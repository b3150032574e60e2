-- table public.children: do not inherit from public.parents; make room for its successor
ALTER TABLE public.children NO INHERIT public.parents;
ALTER TABLE public.children RENAME TO children__old;

-- table public.parents: add column note
ALTER TABLE public.parents ADD COLUMN note text;

-- create table public.children
CREATE TABLE public.children ()
INHERITS (public.parents);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.children (id, note)
    SELECT id, note FROM public.children__old;
DROP TABLE public.children__old;
