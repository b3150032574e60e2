-- table public.diary: add columns moods, mails
ALTER TABLE public.diary
    ADD COLUMN moods public.mood[] DEFAULT ARRAY['ok'::public.mood] NOT NULL,
    ADD COLUMN mails public.email[] DEFAULT '{}'::public.email[];
