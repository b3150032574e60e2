-- domain public.word: make room for its successor
ALTER DOMAIN public.word RENAME TO word__old;

-- table public.pair: make room for its successor
ALTER TABLE public.pair RENAME TO pair__old;

-- create domain public.word
CREATE DOMAIN public.word AS text
    CONSTRAINT word_check CHECK ((VALUE <> ''::text));

-- create table public.pair
CREATE TABLE public.pair (
    id integer,
    w public.word
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.pair.w that the type no longer has stops it
INSERT INTO public.pair (id, w)
    SELECT id, w::text::public.word FROM public.pair__old;

-- table public.bag: change the type of one; convert each row of many; change the type of many and more
-- hazard: rewrites-table: every row is written with the new type of public.bag.one
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.bag.one that the type no longer has stops it
ALTER TABLE public.bag ALTER COLUMN one TYPE public.pair USING CASE WHEN one::text <> '' THEN ROW((one).id, (one).w::text::public.word)::public.pair END;
CREATE FUNCTION pg_temp.converted(public.pair__old[]) RETURNS public.pair[]
    LANGUAGE sql AS 'SELECT CASE WHEN $1 IS NOT NULL THEN COALESCE((SELECT array_agg(CASE WHEN ($1)[at]::text <> '''' THEN ROW((($1)[at]).id, (($1)[at]).w::text::public.word)::public.pair END ORDER BY at) FROM generate_subscripts($1, 1) AS at), ''{}'') END';
-- hazard: rewrites-table: every row is written with the new type of public.bag.many
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.bag.many that the type no longer has stops it
ALTER TABLE public.bag ALTER COLUMN many TYPE public.pair[] USING pg_temp.converted(many);
DROP FUNCTION pg_temp.converted(public.pair__old[]);

-- table public.pair: drop its predecessor
DROP TABLE public.pair__old;

-- domain public.word: drop its predecessor
DROP DOMAIN public.word__old;
