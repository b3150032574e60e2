-- table public.t_1: detach from public.t; make room for its successor; create and more
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t
    DETACH PARTITION public.t_1;
ALTER TABLE public.t_1 RENAME TO t_1__old;
CREATE TABLE public.t_1 (
    id integer,
    CONSTRAINT positive CHECK ((id > 0))
)
PARTITION BY RANGE (id);
ALTER TABLE public.t
    ATTACH PARTITION public.t_1 FOR VALUES IN (10, 11);

-- create table public.t_1_1
CREATE TABLE public.t_1_1 (
    id integer,
    CONSTRAINT positive CHECK ((id > 0))
);
ALTER TABLE public.t_1
    ATTACH PARTITION public.t_1_1 FOR VALUES FROM (10) TO (11);

-- create table public.t_1_2
CREATE TABLE public.t_1_2 (
    id integer,
    CONSTRAINT positive CHECK ((id > 0))
);
ALTER TABLE public.t_1
    ATTACH PARTITION public.t_1_2 DEFAULT;

-- table public.t_1: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.t_1 as it is now stops it
INSERT INTO public.t_1 (id)
    SELECT id FROM ONLY public.t_1__old;
DROP TABLE public.t_1__old;
