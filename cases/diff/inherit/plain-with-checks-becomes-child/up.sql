-- table public.b: make room for its successor; create; copy the rows and more
ALTER TABLE public.b RENAME TO b__old;
CREATE TABLE public.b (
    z integer
)
INHERITS (public.a);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.b as it is now stops it
INSERT INTO public.b (k, z)
    SELECT k, z FROM public.b__old;
DROP TABLE public.b__old;
