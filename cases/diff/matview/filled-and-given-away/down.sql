-- table public.own: belongs to whoever runs this
ALTER TABLE public.own OWNER TO CURRENT_USER;

-- table public.t: belongs to stemma_case_alice
ALTER TABLE public.t OWNER TO stemma_case_alice;

-- view public.v: belongs to stemma_case_alice
ALTER VIEW public.v OWNER TO stemma_case_alice;

-- materialized view public.given: contents; belongs to whoever runs this
-- hazard: breaks-running-code: what reads public.given fails until it is refreshed
REFRESH MATERIALIZED VIEW public.given WITH NO DATA;
ALTER MATERIALIZED VIEW public.given OWNER TO CURRENT_USER;

-- materialized view public.kept: contents
-- hazard: breaks-running-code: what reads public.kept fails until it is refreshed
REFRESH MATERIALIZED VIEW public.kept WITH NO DATA;

-- materialized view public.passed: contents; belongs to stemma_case_alice
-- hazard: breaks-running-code: what reads public.passed fails until it is refreshed
REFRESH MATERIALIZED VIEW public.passed WITH NO DATA;
ALTER MATERIALIZED VIEW public.passed OWNER TO stemma_case_alice;

-- materialized view public.taken: contents; belongs to stemma_case_alice
-- hazard: breaks-running-code: what reads public.taken fails until it is refreshed
REFRESH MATERIALIZED VIEW public.taken WITH NO DATA;
ALTER MATERIALIZED VIEW public.taken OWNER TO stemma_case_alice;
