-- table public.ch: do not inherit from public.pa
ALTER TABLE public.ch NO INHERIT public.pa;

-- table public.gch: do not inherit from public.ch
ALTER TABLE public.gch NO INHERIT public.ch;

-- table public.ch: make room for its successor
ALTER TABLE public.ch RENAME TO ch__old;

-- table public.gch: make room for its successor
ALTER TABLE public.gch RENAME TO gch__old;

-- table public.pa: add column x; add constraint pa_x_check
ALTER TABLE public.pa ADD COLUMN x text DEFAULT 'a'::text CONSTRAINT pa_x_not_null NOT NULL;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break pa_x_check stop it
ALTER TABLE public.pa ADD CONSTRAINT pa_x_check CHECK ((x <> ''::text));

-- create table public.ch
CREATE TABLE public.ch (
    y integer
)
INHERITS (public.pa);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.ch as it is now stops it
INSERT INTO public.ch (id, x, y)
    SELECT id, x, y FROM ONLY public.ch__old;
DROP TABLE public.ch__old;

-- create table public.gch
CREATE TABLE public.gch (
    z integer
)
INHERITS (public.ch);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.gch as it is now stops it
INSERT INTO public.gch (id, x, y, z)
    SELECT id, x, y, z FROM public.gch__old;
DROP TABLE public.gch__old;
