-- table public.t_1: detach from public.t
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t
    DETACH PARTITION public.t_1;

-- table public.t: drop column a
-- hazard: deletes-data: the values of public.t.a are lost
ALTER TABLE public.t DROP COLUMN a;

-- table public.t_1: drop column a; add column c
-- hazard: deletes-data: the values of public.t_1.a are lost
ALTER TABLE public.t_1 DROP COLUMN a;
ALTER TABLE public.t_1 ADD COLUMN c date;

-- table public.t: add column c
ALTER TABLE public.t ADD COLUMN c date;

-- table public.t_1: attach to public.t
-- hazard: scans-table: every row of public.t_1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.t_1 outside its bounds stops it
ALTER TABLE public.t
    ATTACH PARTITION public.t_1 FOR VALUES WITH (modulus 8, remainder 0);
