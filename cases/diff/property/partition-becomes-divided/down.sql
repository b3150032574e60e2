-- table public.t_1: detach from public.t; make room for its successor; create and more
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t
    DETACH PARTITION public.t_1;
ALTER TABLE public.t_1 RENAME TO t_1__old;
CREATE TABLE public.t_1 (
    id integer,
    CONSTRAINT positive CHECK ((id > 0))
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.t_1 (id)
    SELECT id FROM public.t_1__old;
ALTER TABLE public.t
    ATTACH PARTITION public.t_1 FOR VALUES IN (10, 11);

-- drop table public.t_1_1
DROP TABLE public.t_1_1;

-- drop table public.t_1_2
DROP TABLE public.t_1_2;

-- table public.t_1: drop its predecessor
DROP TABLE public.t_1__old;
