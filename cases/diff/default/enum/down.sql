-- table public.diary: default of mood, default of moods
ALTER TABLE public.diary
    ALTER COLUMN mood SET DEFAULT 'ok'::public.mood,
    ALTER COLUMN moods SET DEFAULT '{sad}'::public.mood[];
