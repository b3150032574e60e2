-- table public.notes: drop constraint notes_text_id_lang_fkey
ALTER TABLE public.notes DROP CONSTRAINT notes_text_id_lang_fkey;

-- enum type public.lang: make room for its successor; create
ALTER TYPE public.lang RENAME TO lang__old;
CREATE TYPE public.lang AS ENUM (
    'de',
    'fr'
);

-- table public.notes: change the type of lang
-- hazard: rewrites-table: every row is written with the new type of public.notes.lang
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.notes.lang that the type no longer has stops it
ALTER TABLE public.notes ALTER COLUMN lang TYPE public.lang USING lang::text::public.lang;

-- table public.texts: change the type of lang
-- hazard: rewrites-table: every row is written with the new type of public.texts.lang
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.texts.lang that the type no longer has stops it
ALTER TABLE public.texts ALTER COLUMN lang TYPE public.lang USING lang::text::public.lang;

-- enum type public.lang: drop its predecessor
DROP TYPE public.lang__old;

-- table public.notes: add constraint notes_text_id_lang_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.notes ADD CONSTRAINT notes_text_id_lang_fkey FOREIGN KEY (text_id, lang) REFERENCES public.texts(id, lang);
