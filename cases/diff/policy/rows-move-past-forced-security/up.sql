-- table public.notes: drop constraint notes_pkey; make room for its successor; create and more
ALTER TABLE public.notes DROP CONSTRAINT notes_pkey;
ALTER TABLE public.notes RENAME TO notes__old;
CREATE TABLE public.notes (
    id integer CONSTRAINT notes_id_not_null NOT NULL,
    owner text,
    CONSTRAINT notes_pkey PRIMARY KEY (id)
)
PARTITION BY RANGE (id);
ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.notes
    USING ((owner = CURRENT_USER));

-- create table public.notes_rest
CREATE TABLE public.notes_rest (
    id integer CONSTRAINT notes_id_not_null NOT NULL,
    owner text,
    CONSTRAINT notes_rest_pkey PRIMARY KEY (id)
);
ALTER TABLE public.notes
    ATTACH PARTITION public.notes_rest DEFAULT;

-- table public.notes: row security for the owner; copy the rows; drop its predecessor
ALTER TABLE public.notes__old NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.notes NO FORCE ROW LEVEL SECURITY;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.notes as it is now stops it
INSERT INTO public.notes (id, owner)
    SELECT id, owner FROM ONLY public.notes__old;
ALTER TABLE public.notes FORCE ROW LEVEL SECURITY;
DROP TABLE public.notes__old;
