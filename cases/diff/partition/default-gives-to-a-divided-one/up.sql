-- create table public.p3
CREATE TABLE public.p3 (
    id integer,
    d integer
)
PARTITION BY LIST (id);

-- create table public.p3a
CREATE TABLE public.p3a (
    id integer,
    d integer
);
ALTER TABLE public.p3
    ATTACH PARTITION public.p3a FOR VALUES IN (1);

-- table public.p3: take over rows of public.pd; attach to public.p
-- hazard: may-fail-on-data: a row that no partition of public.p3 takes stops it
WITH moved AS (DELETE FROM public.pd WHERE (d) >= (0) AND (d) < (10) RETURNING *)
    INSERT INTO public.p3 (id, d) SELECT id, d FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p3 FOR VALUES FROM (0) TO (10);
