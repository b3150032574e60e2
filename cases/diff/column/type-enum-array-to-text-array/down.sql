-- table public.t: no default of moods; change the type of moods, default of moods
-- hazard: rewrites-table: every row is written with the new type of public.t.moods
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.moods may not be one of public.mood[], or lose something
ALTER TABLE public.t
    ALTER COLUMN moods DROP DEFAULT,
    ALTER COLUMN moods TYPE public.mood[] USING moods::public.mood[],
    ALTER COLUMN moods SET DEFAULT '{ok}'::public.mood[];
