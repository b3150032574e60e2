-- table public.t: belongs to stemma_case_owner
ALTER TABLE public.t OWNER TO stemma_case_owner;
