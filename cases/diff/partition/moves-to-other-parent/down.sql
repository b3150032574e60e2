-- table public.y2023: detach from public.cold; attach to public.hot
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.cold
    DETACH PARTITION public.y2023;
-- hazard: scans-table: every row of public.y2023 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.y2023 outside its bounds stops it
ALTER TABLE public.hot
    ATTACH PARTITION public.y2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
