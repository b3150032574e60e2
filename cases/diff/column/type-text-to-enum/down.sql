-- table public.diary: no default of mood; change the type of mood, default of mood
-- hazard: rewrites-table: every row is written with the new type of public.diary.mood
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.diary
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE text,
    ALTER COLUMN mood SET DEFAULT 'ok'::text;
