-- table public.notes: drop constraint notes_pkey; make room for its successor; create and more
ALTER TABLE public.notes DROP CONSTRAINT notes_pkey;
ALTER TABLE public.notes RENAME TO notes__old;
CREATE TABLE public.notes (
    id integer CONSTRAINT notes_id_not_null NOT NULL,
    owner text,
    CONSTRAINT notes_pkey PRIMARY KEY (id)
);
ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.notes FORCE ROW LEVEL SECURITY;
ALTER TABLE public.notes__old NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.notes NO FORCE ROW LEVEL SECURITY;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.notes (id, owner)
    SELECT id, owner FROM public.notes__old;
ALTER TABLE public.notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.notes
    USING ((owner = CURRENT_USER));

-- drop table public.notes_rest
DROP TABLE public.notes_rest;

-- table public.notes: drop its predecessor
DROP TABLE public.notes__old;
