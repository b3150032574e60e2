-- sequence public.tickets_id_seq: take over from the identity column; go on counting where the old sequence stood
CREATE SEQUENCE public.tickets_id_seq__old
    AS integer;
SELECT pg_catalog.setval('public.tickets_id_seq__old', last_value, is_called) FROM public.tickets_id_seq;

-- table public.tickets: do not number id
ALTER TABLE public.tickets ALTER COLUMN id DROP IDENTITY;

-- sequence public.tickets_id_seq: make room for its successor; belongs to public.tickets.id
ALTER SEQUENCE public.tickets_id_seq__old RENAME TO tickets_id_seq;
ALTER SEQUENCE public.tickets_id_seq OWNED BY public.tickets.id;

-- table public.tickets: default of id
ALTER TABLE public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
