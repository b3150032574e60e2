-- table public.t: no default of id
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;

-- sequence public.t_id_seq: belongs to no column; make room for its successor
ALTER SEQUENCE public.t_id_seq OWNED BY NONE;
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq__old;

-- table public.t: change the type of id; number id; go on counting where the old sequence stood
-- hazard: rewrites-table: every row is written with the new type of public.t.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.id may not be one of integer, or lose something
ALTER TABLE public.t ALTER COLUMN id TYPE integer;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY 10 START WITH 10);
SELECT pg_catalog.setval('public.t_id_seq', last_value, is_called) FROM public.t_id_seq__old;

-- sequence public.t_id_seq: drop its predecessor
DROP SEQUENCE public.t_id_seq__old;
