-- table public.t: privileges of the owner; belongs to whoever runs this
REVOKE SELECT (b) ON TABLE public.t FROM stemma_case_reader;
ALTER TABLE public.t OWNER TO CURRENT_USER;
