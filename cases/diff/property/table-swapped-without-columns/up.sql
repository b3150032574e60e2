-- table public.t: make room for its successor; create; copy the rows and more
ALTER TABLE public.t RENAME TO t__old;
CREATE TABLE public.t (
    id integer
)
PARTITION BY HASH (id);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.t as it is now stops it
INSERT INTO public.t
    SELECT FROM public.t__old;
DROP TABLE public.t__old;
