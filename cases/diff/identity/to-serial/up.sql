-- sequence public.t_id_seq: take over from the identity column; go on counting where the old sequence stood
CREATE SEQUENCE public.t_id_seq__old;
SELECT pg_catalog.setval('public.t_id_seq__old', last_value, is_called) FROM public.t_id_seq;

-- table public.t: do not number id
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;

-- sequence public.t_id_seq: make room for its successor
ALTER SEQUENCE public.t_id_seq__old RENAME TO t_id_seq;

-- table public.t: change the type of id, default of id
-- hazard: rewrites-table: every row is written with the new type of public.t.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);

-- sequence public.t_id_seq: belongs to public.t.id
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
