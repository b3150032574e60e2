-- create table public.p1
CREATE TABLE public.p1 (
    k integer
);

-- table public.rest: replica identity
ALTER TABLE public.rest REPLICA IDENTITY FULL;

-- table public.p1: take over rows of public.rest
WITH moved AS (DELETE FROM public.rest WHERE (k) >= (0) AND (k) < (10) RETURNING *)
    INSERT INTO public.p1 (k) SELECT k FROM moved;

-- table public.rest: replica identity
ALTER TABLE public.rest REPLICA IDENTITY DEFAULT;

-- table public.p1: attach to public.p
-- hazard: scans-table: every row of public.rest is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
