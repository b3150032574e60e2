-- table public.child: drop constraint child_pkey; make room for its successor; create and more
ALTER TABLE public.child DROP CONSTRAINT child_pkey;
ALTER TABLE public.child RENAME TO child__old;
CREATE TABLE public.child (
    CONSTRAINT child_pkey PRIMARY KEY (id),
    CONSTRAINT child_id_not_null NOT NULL id
)
INHERITS (public.parent);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.child.id may not be one of integer, or lose something
INSERT INTO public.child (id)
    SELECT id::text::integer FROM public.child__old;
DROP TABLE public.child__old;
