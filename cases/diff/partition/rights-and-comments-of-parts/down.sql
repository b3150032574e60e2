-- table public.events: privileges of stemma_case_reader
REVOKE SELECT ON TABLE public.events FROM stemma_case_reader;

-- table public.events_2024: comment; privileges of stemma_case_reader
COMMENT ON TABLE public.events_2024 IS NULL;
REVOKE INSERT ON TABLE public.events_2024 FROM stemma_case_reader;

-- table public.events: comment
COMMENT ON TABLE public.events IS 'all';

-- table public.events_2023: privileges of stemma_case_reader
GRANT SELECT ON TABLE public.events_2023 TO stemma_case_reader;

-- table public.events_2024: belongs to whoever runs this
ALTER TABLE public.events_2024 OWNER TO CURRENT_USER;
