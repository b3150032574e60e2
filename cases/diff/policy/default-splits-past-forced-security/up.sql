-- create table public.notes_few
CREATE TABLE public.notes_few (
    id integer,
    owner text
);
ALTER TABLE public.notes_few ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.notes_few FORCE ROW LEVEL SECURITY;

-- table public.notes_rest: row security for the owner
ALTER TABLE public.notes_rest NO FORCE ROW LEVEL SECURITY;

-- table public.notes_few: row security for the owner; take over rows of public.notes_rest
ALTER TABLE public.notes_few NO FORCE ROW LEVEL SECURITY;
WITH moved AS (DELETE FROM public.notes_rest WHERE (id) >= (1) AND (id) < (10) RETURNING *)
    INSERT INTO public.notes_few (id, owner) SELECT id, owner FROM moved;
ALTER TABLE public.notes_few FORCE ROW LEVEL SECURITY;

-- table public.notes_rest: row security for the owner
ALTER TABLE public.notes_rest FORCE ROW LEVEL SECURITY;

-- table public.notes_few: attach to public.notes; create policy own
-- hazard: scans-table: every row of public.notes_rest is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.notes
    ATTACH PARTITION public.notes_few FOR VALUES FROM (1) TO (10);
CREATE POLICY own ON public.notes_few
    USING ((owner = CURRENT_USER));
