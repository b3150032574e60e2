-- replace view public.contacts
DROP VIEW public.contacts;
CREATE VIEW public.contacts WITH (security_barrier = true) AS
SELECT id,
    name
   FROM public.users;
ALTER VIEW public.contacts ALTER COLUMN name SET DEFAULT 'nobody'::text;
ALTER VIEW public.contacts OWNER TO stemma_case_owner;
GRANT SELECT ON TABLE public.contacts TO stemma_case_reader;
GRANT UPDATE (name) ON TABLE public.contacts TO stemma_case_reader WITH GRANT OPTION;
COMMENT ON COLUMN public.contacts.name IS 'whom';
COMMENT ON VIEW public.contacts IS 'to call';
