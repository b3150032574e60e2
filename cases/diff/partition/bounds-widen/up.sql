-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.q1: detach from public.q
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.q
    DETACH PARTITION public.q1;

-- table public.w1: detach from public.w
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.w
    DETACH PARTITION public.w1;

-- table public.p1: attach to public.p
-- hazard: scans-table: every row of public.p1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p1 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (MINVALUE) TO ('2022-01-01');

-- table public.q1: attach to public.q
-- hazard: scans-table: every row of public.q1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.q1 outside its bounds stops it
ALTER TABLE public.q
    ATTACH PARTITION public.q1 FOR VALUES IN ('a', 'b', NULL);

-- table public.w1: attach to public.w
-- hazard: scans-table: every row of public.w1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.w1 outside its bounds stops it
ALTER TABLE public.w
    ATTACH PARTITION public.w1 FOR VALUES FROM (1, 1) TO (7, MAXVALUE);
