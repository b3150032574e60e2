-- table public.notes_few: detach from public.notes; make room for its successor; row security for the owner
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.notes
    DETACH PARTITION public.notes_few;
ALTER TABLE public.notes_few RENAME TO notes_few__old;
ALTER TABLE public.notes_few__old NO FORCE ROW LEVEL SECURITY;

-- table public.notes: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.notes as it is now stops it
INSERT INTO public.notes (id, owner)
    SELECT id, owner FROM public.notes_few__old;

-- table public.notes_few: drop its predecessor
DROP TABLE public.notes_few__old;
