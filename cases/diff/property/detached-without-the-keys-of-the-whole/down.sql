-- table public.t_3: drop constraint t_u
ALTER TABLE public.t_3 DROP CONSTRAINT t_u;

-- table public.t_1: attach to public.t
-- hazard: scans-table: every row of public.t_1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.t_1 outside its bounds stops it
ALTER TABLE public.t
    ATTACH PARTITION public.t_1 FOR VALUES FROM (1) TO (10);

-- table public.t_1_1: attach to public.t_1
-- hazard: scans-table: every row of public.t_1_1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.t_1_1 outside its bounds stops it
ALTER TABLE public.t_1
    ATTACH PARTITION public.t_1_1 FOR VALUES FROM (1) TO (5);

-- table public.t_2: attach to public.t
-- hazard: scans-table: every row of public.t_2 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.t_2 outside its bounds stops it
ALTER TABLE public.t
    ATTACH PARTITION public.t_2 FOR VALUES FROM (10) TO (20);

-- table public.t_3: attach to public.t
-- hazard: scans-table: every row of public.t_3 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.t_3 outside its bounds stops it
ALTER TABLE public.t
    ATTACH PARTITION public.t_3 FOR VALUES FROM (20) TO (30);
