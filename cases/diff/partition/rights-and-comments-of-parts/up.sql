-- table public.events: comment
COMMENT ON TABLE public.events IS NULL;

-- table public.events_2023: privileges of stemma_case_reader
REVOKE SELECT ON TABLE public.events_2023 FROM stemma_case_reader;

-- table public.events: privileges of stemma_case_reader
GRANT SELECT ON TABLE public.events TO stemma_case_reader;

-- table public.events_2024: belongs to stemma_case_owner; privileges of stemma_case_reader; comment
ALTER TABLE public.events_2024 OWNER TO stemma_case_owner;
GRANT INSERT ON TABLE public.events_2024 TO stemma_case_reader;
COMMENT ON TABLE public.events_2024 IS 'part';
