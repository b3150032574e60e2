-- table public.diary: no default of mood
ALTER TABLE public.diary ALTER COLUMN mood DROP DEFAULT;

-- enum type public.mood: make room for its successor; create
ALTER TYPE public.mood RENAME TO mood__old;
CREATE TYPE public.mood AS ENUM (
    'HAPPY',
    'SO_SO',
    'SAD',
    'ANGRY'
);

-- table public.diary: change the type of mood, default of mood
-- hazard: rewrites-table: every row is written with the new type of public.diary.mood
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.diary.mood that the type no longer has stops it
ALTER TABLE public.diary
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN mood SET DEFAULT 'HAPPY'::public.mood;

-- enum type public.mood: drop its predecessor
DROP TYPE public.mood__old;
