-- table public.t: no default of w
ALTER TABLE public.t ALTER COLUMN w DROP DEFAULT;

-- composite type public.pos: make room for its successor
ALTER TYPE public.pos RENAME TO pos__old;

-- domain public.way: make room for its successor
ALTER DOMAIN public.way RENAME TO way__old;

-- create composite type public.pos
CREATE TYPE public.pos AS (
    x integer,
    y text
);

-- create domain public.way
CREATE DOMAIN public.way AS public.pos[]
    CONSTRAINT way_check CHECK ((array_length(VALUE, 1) < 5));

-- table public.t: convert each row of w; change the type of w; drop what converted them and more
CREATE FUNCTION pg_temp.converted(public.way__old) RETURNS public.way
    LANGUAGE sql AS 'SELECT CASE WHEN $1 IS NOT NULL THEN COALESCE((SELECT array_agg(CASE WHEN ($1)[at]::text <> '''' THEN ROW((($1)[at]).x, (($1)[at]).y)::public.pos END ORDER BY at) FROM generate_subscripts($1, 1) AS at), ''{}'') END';
-- hazard: rewrites-table: every row is written with the new type of public.t.w
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.w that the type no longer has stops it
ALTER TABLE public.t ALTER COLUMN w TYPE public.way USING pg_temp.converted(w);
DROP FUNCTION pg_temp.converted(public.way__old);
ALTER TABLE public.t ALTER COLUMN w SET DEFAULT '{}'::public.pos[];

-- domain public.way: drop its predecessor
DROP DOMAIN public.way__old;

-- composite type public.pos: drop its predecessor
DROP TYPE public.pos__old;
