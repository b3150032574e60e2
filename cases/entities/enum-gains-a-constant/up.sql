-- enum type public.mood: add labels SO_SO, ANGRY
ALTER TYPE public.mood ADD VALUE 'SO_SO' AFTER 'HAPPY';
ALTER TYPE public.mood ADD VALUE 'ANGRY';
