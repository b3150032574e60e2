-- table public.t_1_2: detach from public.t_1; drop
-- hazard: blocks-reads: the partitioned table is locked for a moment
-- hazard: may-fail-on-data: a row of public.t_1_2 that others refer to stops it
ALTER TABLE public.t_1
    DETACH PARTITION public.t_1_2;
-- hazard: deletes-data: the rows of public.t_1_2 are lost
DROP TABLE public.t_1_2;
