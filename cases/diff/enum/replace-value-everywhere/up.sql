-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.bests
DROP VIEW public.bests;

-- table public.diary: no default of best, no default of moods
ALTER TABLE public.diary
    ALTER COLUMN best DROP DEFAULT,
    ALTER COLUMN moods DROP DEFAULT;

-- drop function public.shout(public.mood)
DROP FUNCTION public.shout(public.mood);

-- drop composite type public.entry
DROP TYPE public.entry;

-- enum type public.mood: make room for its successor
ALTER TYPE public.mood RENAME TO mood__old;

-- domain public.good_mood: make room for its successor
ALTER DOMAIN public.good_mood RENAME TO good_mood__old;

-- create enum type public.mood
CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok',
    'happy'
);

-- create composite type public.entry
CREATE TYPE public.entry AS (
    day date,
    mood public.mood
);

-- create domain public.good_mood
CREATE DOMAIN public.good_mood AS public.mood
    CONSTRAINT good_mood_check CHECK ((VALUE > 'sad'::public.mood));

-- create function public.shout(public.mood)
CREATE OR REPLACE FUNCTION public.shout(m public.mood DEFAULT 'happy'::public.mood)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select upper(m::text) $function$;

-- table public.diary: change the type of moods; change the type of best, default of best, default of moods
-- hazard: rewrites-table: every row is written with the new type of public.diary.moods
-- hazard: rewrites-table: every row is written with the new type of public.diary.best
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.diary.moods that the type no longer has stops it
-- hazard: may-fail-on-data: a value of public.diary.best that the type no longer has stops it
ALTER TABLE public.diary
    ALTER COLUMN moods TYPE public.mood[] USING moods::text::public.mood[],
    ALTER COLUMN best TYPE public.good_mood USING best::text::public.good_mood,
    ALTER COLUMN best SET DEFAULT 'happy'::public.mood,
    ALTER COLUMN moods SET DEFAULT '{ok,happy}'::public.mood[];

-- domain public.good_mood: drop its predecessor
DROP DOMAIN public.good_mood__old;

-- enum type public.mood: drop its predecessor
DROP TYPE public.mood__old;

-- create view public.bests
CREATE VIEW public.bests AS
SELECT id,
    best,
    public.shout((best)::public.mood) AS loud
   FROM public.diary;
