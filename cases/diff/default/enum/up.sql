-- table public.diary: default of mood, default of moods
ALTER TABLE public.diary
    ALTER COLUMN mood SET DEFAULT 'happy'::public.mood,
    ALTER COLUMN moods SET DEFAULT '{ok,happy}'::public.mood[];
