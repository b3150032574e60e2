-- rename table public.live to public.archive: wait under another name
ALTER TABLE public.live RENAME TO stemma_renaming;

-- rename table public.archive to public.live
-- hazard: breaks-running-code: what still says 'archive' finds another
ALTER TABLE public.archive RENAME TO live;

-- rename table public.live to public.archive
-- hazard: breaks-running-code: what still says 'live' finds another
ALTER TABLE public.stemma_renaming RENAME TO archive;

-- sequence public.archive_id_seq__old: rename sequence archive_id_seq
ALTER SEQUENCE public.archive_id_seq RENAME TO archive_id_seq__old;

-- table public.archive: rename constraint live_pkey; rename constraint live_id_not_null; rename the sequence of id and more
ALTER TABLE public.archive RENAME CONSTRAINT live_pkey TO live_pkey__old;
ALTER TABLE public.archive RENAME CONSTRAINT live_id_not_null TO archive_id_not_null;
ALTER SEQUENCE public.live_id_seq RENAME TO archive_id_seq;
ALTER TABLE public.archive RENAME CONSTRAINT live_name_key TO archive_name_key;
ALTER INDEX public.live_name RENAME TO archive_name;

-- sequence public.live_id_seq: rename sequence archive_id_seq__old
ALTER SEQUENCE public.archive_id_seq__old RENAME TO live_id_seq;

-- table public.live: rename constraint archive_id_not_null; rename constraint archive_title_not_null; default of id and more
ALTER TABLE public.live RENAME CONSTRAINT archive_id_not_null TO live_id_not_null;
ALTER TABLE public.live RENAME CONSTRAINT archive_title_not_null TO live_title_not_null;
ALTER TABLE public.live ALTER COLUMN id SET DEFAULT nextval('public.live_id_seq'::regclass);
ALTER TABLE public.live RENAME CONSTRAINT archive_pkey TO live_pkey;
ALTER TABLE public.live RENAME CONSTRAINT archive_title_check TO live_title_check;
ALTER INDEX public.archive_title RENAME TO live_title;

-- table public.archive: rename constraint live_pkey__old; rename constraint live_parent_fkey
ALTER TABLE public.archive RENAME CONSTRAINT live_pkey__old TO archive_pkey;
ALTER TABLE public.archive RENAME CONSTRAINT live_parent_fkey TO archive_parent_fkey;

-- table public.live: rename constraint archive_live_fkey
ALTER TABLE public.live RENAME CONSTRAINT archive_live_fkey TO live_live_fkey;
