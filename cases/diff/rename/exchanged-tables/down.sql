-- sequence public.live_id_seq__old: rename sequence live_id_seq
ALTER SEQUENCE public.live_id_seq RENAME TO live_id_seq__old;

-- table public.archive: rename constraint archive_pkey; rename constraint archive_id_not_null; rename the sequence of id and more
ALTER TABLE public.archive RENAME CONSTRAINT archive_pkey TO archive_pkey__old;
ALTER TABLE public.archive RENAME CONSTRAINT archive_id_not_null TO live_id_not_null;
ALTER SEQUENCE public.archive_id_seq RENAME TO live_id_seq;
ALTER TABLE public.archive RENAME CONSTRAINT archive_name_key TO live_name_key;
ALTER INDEX public.archive_name RENAME TO live_name;

-- sequence public.archive_id_seq: rename sequence live_id_seq__old
ALTER SEQUENCE public.live_id_seq__old RENAME TO archive_id_seq;

-- table public.live: rename constraint live_id_not_null; rename constraint live_title_not_null; default of id and more
ALTER TABLE public.live RENAME CONSTRAINT live_id_not_null TO archive_id_not_null;
ALTER TABLE public.live RENAME CONSTRAINT live_title_not_null TO archive_title_not_null;
ALTER TABLE public.live ALTER COLUMN id SET DEFAULT nextval('public.archive_id_seq'::regclass);
ALTER TABLE public.live RENAME CONSTRAINT live_pkey TO archive_pkey;
ALTER TABLE public.live RENAME CONSTRAINT live_title_check TO archive_title_check;
ALTER INDEX public.live_title RENAME TO archive_title;

-- table public.archive: rename constraint archive_pkey__old; rename constraint archive_parent_fkey
ALTER TABLE public.archive RENAME CONSTRAINT archive_pkey__old TO live_pkey;
ALTER TABLE public.archive RENAME CONSTRAINT archive_parent_fkey TO live_parent_fkey;

-- table public.live: rename constraint live_live_fkey
ALTER TABLE public.live RENAME CONSTRAINT live_live_fkey TO archive_live_fkey;

-- rename table public.live to public.archive: wait under another name
ALTER TABLE public.live RENAME TO stemma_renaming;

-- rename table public.archive to public.live
-- hazard: breaks-running-code: what still says 'archive' finds another
ALTER TABLE public.archive RENAME TO live;

-- rename table public.live to public.archive
-- hazard: breaks-running-code: what still says 'live' finds another
ALTER TABLE public.stemma_renaming RENAME TO archive;
