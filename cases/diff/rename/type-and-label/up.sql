-- table public.diary: no default of mood
ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

-- create enum type public.feeling
CREATE TYPE public.feeling AS ENUM (
    'sad',
    'happy'
);

-- table public.diary: change the type of mood, default of mood
-- hazard: rewrites-table: every row is written with the new type of public.diary.mood
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.diary.mood may not be one of public.feeling, or lose something
ALTER TABLE public.diary
    ALTER COLUMN mood TYPE public.feeling USING mood::text::public.feeling,
    ALTER COLUMN mood SET DEFAULT 'happy'::public.feeling;

-- drop enum type public.mood
DROP TYPE public.mood;
