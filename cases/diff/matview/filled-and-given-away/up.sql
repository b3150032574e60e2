-- materialized view public.given: contents; belongs to stemma_case_alice
-- hazard: blocks-reads: public.given cannot be read until its query has run
REFRESH MATERIALIZED VIEW public.given WITH DATA;
ALTER MATERIALIZED VIEW public.given OWNER TO stemma_case_alice;

-- table public.own: belongs to stemma_case_alice
ALTER TABLE public.own OWNER TO stemma_case_alice;

-- materialized view public.kept: contents
-- hazard: blocks-reads: public.kept cannot be read until its query has run
REFRESH MATERIALIZED VIEW public.kept WITH DATA;

-- materialized view public.passed: belongs to whoever runs this; contents; belongs to stemma_case_bob
ALTER MATERIALIZED VIEW public.passed OWNER TO CURRENT_USER;
-- hazard: blocks-reads: public.passed cannot be read until its query has run
REFRESH MATERIALIZED VIEW public.passed WITH DATA;
ALTER MATERIALIZED VIEW public.passed OWNER TO stemma_case_bob;

-- view public.v: belongs to stemma_case_bob
ALTER VIEW public.v OWNER TO stemma_case_bob;

-- materialized view public.taken: belongs to whoever runs this; contents
ALTER MATERIALIZED VIEW public.taken OWNER TO CURRENT_USER;
-- hazard: blocks-reads: public.taken cannot be read until its query has run
REFRESH MATERIALIZED VIEW public.taken WITH DATA;

-- table public.t: belongs to stemma_case_bob
ALTER TABLE public.t OWNER TO stemma_case_bob;
