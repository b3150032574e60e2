-- create enum type public.mood
CREATE TYPE public.mood AS ENUM (
    'HAPPY',
    'SO_SO',
    'SAD',
    'OLD_ONE',
    'ANGRY'
);

-- table public.diary: add column mood
ALTER TABLE public.diary ADD COLUMN mood public.mood DEFAULT 'HAPPY'::public.mood NOT NULL;
