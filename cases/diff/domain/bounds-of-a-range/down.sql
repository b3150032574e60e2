-- range type public.levels: make room for its successor
ALTER TYPE public.levels RENAME TO levels__old;
ALTER FUNCTION public.levels(public.level, public.level) RENAME TO levels__old;
ALTER FUNCTION public.levels(public.level, public.level, text) RENAME TO levels__old;
ALTER TYPE public.levels_multirange RENAME TO levels_multirange__old;
ALTER FUNCTION public.levels_multirange() RENAME TO levels_multirange__old;
ALTER FUNCTION public.levels_multirange(public.levels__old) RENAME TO levels_multirange__old;
ALTER FUNCTION public.levels_multirange(public.levels__old[]) RENAME TO levels_multirange__old;

-- domain public.level: make room for its successor; create
ALTER DOMAIN public.level RENAME TO level__old;
CREATE DOMAIN public.level AS integer
    CONSTRAINT level_check CHECK ((VALUE >= 2));

-- create range type public.levels
CREATE TYPE public.levels AS RANGE (
    SUBTYPE = public.level,
    MULTIRANGE_TYPE_NAME = public.levels_multirange
);

-- table public.games: change the type of played
-- hazard: rewrites-table: every row is written with the new type of public.games.played
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.games.played that the type no longer has stops it
ALTER TABLE public.games ALTER COLUMN played TYPE public.levels USING played::text::public.levels;

-- range type public.levels: drop its predecessor
DROP TYPE public.levels__old;

-- domain public.level: drop its predecessor
DROP DOMAIN public.level__old;
