-- table public.diary: no default of mood
ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

-- create enum type public.mood
CREATE TYPE public.mood AS ENUM (
    'sad',
    'glad'
);

-- table public.diary: change the type of mood, default of mood
-- hazard: rewrites-table: every row is written with the new type of public.diary.mood
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.diary.mood may not be one of public.mood, or lose something
ALTER TABLE public.diary
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN mood SET DEFAULT 'glad'::public.mood;

-- drop enum type public.feeling
DROP TYPE public.feeling;
