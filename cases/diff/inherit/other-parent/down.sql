-- table public.ch: do not inherit from public.pb; make room for its successor; create and more
ALTER TABLE public.ch NO INHERIT public.pb;
ALTER TABLE public.ch RENAME TO ch__old;
CREATE TABLE public.ch (
    y integer
)
INHERITS (public.pa);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.ch (id, y)
    SELECT id, y FROM public.ch__old;
DROP TABLE public.ch__old;
