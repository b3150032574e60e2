-- sequence public.counted_id_seq: take over from the identity column; go on counting where the old sequence stood
CREATE SEQUENCE public.counted_id_seq__old;
SELECT pg_catalog.setval('public.counted_id_seq__old', last_value, is_called) FROM public.counted_id_seq;

-- table public.counted: do not number id
ALTER TABLE public.counted ALTER COLUMN id DROP IDENTITY;

-- sequence public.counted_id_seq: make room for its successor
ALTER SEQUENCE public.counted_id_seq__old RENAME TO counted_id_seq;

-- table public.counted: default of id; belongs to whoever runs this
ALTER TABLE public.counted ALTER COLUMN id SET DEFAULT nextval('public.counted_id_seq'::regclass);
ALTER TABLE public.counted OWNER TO CURRENT_USER;

-- sequence public.counted_id_seq: belongs to public.counted.id
ALTER SEQUENCE public.counted_id_seq OWNED BY public.counted.id;
