-- table public.t_2: detach from public.t; drop
-- hazard: blocks-reads: the partitioned table is locked for a moment
-- hazard: may-fail-on-data: a row of public.t_2 that others refer to stops it
ALTER TABLE public.t
    DETACH PARTITION public.t_2;
-- hazard: deletes-data: the rows of public.t_2 are lost
DROP TABLE public.t_2;

-- table public.t_3: detach from public.t; drop constraint t_above_fkey; rename constraint t_id_not_null
-- hazard: blocks-reads: the partitioned table is locked for a moment
-- hazard: may-fail-on-data: a row of public.t_3 that others refer to stops it
ALTER TABLE public.t
    DETACH PARTITION public.t_3;
ALTER TABLE public.t_3 DROP CONSTRAINT IF EXISTS t_above_fkey;
ALTER TABLE public.t_3 RENAME CONSTRAINT t_id_not_null TO t_3_id_not_null;
