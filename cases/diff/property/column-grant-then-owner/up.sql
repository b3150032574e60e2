-- table public.t: owner stemma_case_reader; privileges of @owner
ALTER TABLE public.t OWNER TO stemma_case_reader;
GRANT SELECT (b) ON TABLE public.t TO stemma_case_reader;
