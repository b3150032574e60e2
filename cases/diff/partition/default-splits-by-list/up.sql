-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- create table public.p1
CREATE TABLE public.p1 (
    id integer,
    r text
);
WITH moved AS (DELETE FROM public.pd WHERE r IN ('b''x') OR r IS NULL RETURNING *)
    INSERT INTO public.p1 (id, r) SELECT id, r FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES IN (NULL, 'b''x');

-- table public.p2: take over rows of public.pd; attach to public.p
WITH moved AS (DELETE FROM public.pd WHERE r IN ('c', 'd') RETURNING *)
    INSERT INTO public.p2 (id, r) SELECT id, r FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: scans-table: every row of public.p2 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p2 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES IN ('c', 'd');
