-- table public.doc: require id by itself
ALTER TABLE public.doc ALTER COLUMN id SET NOT NULL;

-- table public.base: allow null in id
ALTER TABLE public.base ALTER COLUMN id DROP NOT NULL;

-- table public.doc: rename constraint base_id_not_null
ALTER TABLE public.doc RENAME CONSTRAINT base_id_not_null TO doc_id_not_null;

-- table public.other: rename constraint other_id_not_null
ALTER TABLE public.other RENAME CONSTRAINT other_id_not_null TO must;
