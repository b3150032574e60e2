-- table public.theta: make room for its successor; create; copy the rows and more
ALTER TABLE public.theta RENAME TO theta__old;
CREATE TABLE public.theta OF public.pair;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.theta (y)
    SELECT y FROM public.theta__old;
DROP TABLE public.theta__old;
