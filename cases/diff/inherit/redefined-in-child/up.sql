-- table public.ch: do not inherit from public.pa; make room for its successor; create and more
ALTER TABLE public.ch NO INHERIT public.pa;
ALTER TABLE public.ch RENAME TO ch__old;
CREATE TABLE public.ch (
    id integer CONSTRAINT ch_id_not_null NOT NULL,
    y integer
)
INHERITS (public.pa);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.ch as it is now stops it
INSERT INTO public.ch (id, x, y)
    SELECT id, x, y FROM public.ch__old;
DROP TABLE public.ch__old;
