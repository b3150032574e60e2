-- enum type public.mood: add labels SO_SO, ANGRY
ALTER TYPE public.mood ADD VALUE 'SO_SO' AFTER 'HAPPY';
ALTER TYPE public.mood ADD VALUE 'ANGRY';
-- stemma: commit

-- table public.diary: default of mood
ALTER TABLE public.diary ALTER COLUMN mood SET DEFAULT 'ANGRY'::public.mood;
