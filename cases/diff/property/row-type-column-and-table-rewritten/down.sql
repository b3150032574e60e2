-- table public.items: make room for its successor; create; copy the rows
ALTER TABLE public.items RENAME TO items__old;
CREATE TABLE public.items (
    a integer,
    b text
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.items.a may not be one of integer, or lose something
INSERT INTO public.items (a, b)
    SELECT a::integer, b FROM public.items__old;

-- table public.notes: change the type of about
-- hazard: rewrites-table: every row is written with the new type of public.notes.about
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.notes.about that the type no longer has stops it
ALTER TABLE public.notes ALTER COLUMN about TYPE public.items USING CASE WHEN about::text <> '' THEN ROW((about).a, (about).b)::public.items END;

-- table public.items: drop its predecessor
DROP TABLE public.items__old;
