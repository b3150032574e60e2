-- table public.t_1: detach from public.t; drop constraint t_u
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t
    DETACH PARTITION public.t_1;
ALTER TABLE public.t_1 DROP CONSTRAINT IF EXISTS t_u;

-- table public.t_1_1: detach from public.t_1; drop constraint t_u
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t_1
    DETACH PARTITION public.t_1_1;
ALTER TABLE public.t_1_1 DROP CONSTRAINT IF EXISTS t_u;

-- table public.t_2: detach from public.t; drop constraint t_u
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t
    DETACH PARTITION public.t_2;
ALTER TABLE public.t_2 DROP CONSTRAINT IF EXISTS t_u;

-- table public.t_3: detach from public.t
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t
    DETACH PARTITION public.t_3;
