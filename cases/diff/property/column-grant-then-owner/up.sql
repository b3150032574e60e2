-- table public.t: belongs to stemma_case_reader; privileges of the owner
ALTER TABLE public.t OWNER TO stemma_case_reader;
GRANT SELECT (b) ON TABLE public.t TO stemma_case_reader;
