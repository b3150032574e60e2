-- composite type public.pos: make room for its successor
ALTER TYPE public.pos RENAME TO pos__old;

-- domain public.dpos: make room for its successor
ALTER DOMAIN public.dpos RENAME TO dpos__old;

-- create composite type public.pos
CREATE TYPE public.pos AS (
    x integer,
    y text
);

-- create domain public.dpos
CREATE DOMAIN public.dpos AS public.pos
    CONSTRAINT dpos_check CHECK (((VALUE).x > 0));

-- table public.t: change the type of d; convert each row of a; change the type of a and more
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.d that the type no longer has stops it
ALTER TABLE public.t ALTER COLUMN d TYPE public.dpos USING CASE WHEN d::text <> '' THEN ROW((d).x, (d).y)::public.pos END;
CREATE FUNCTION pg_temp.converted(public.dpos__old[]) RETURNS public.dpos[]
    LANGUAGE sql AS 'SELECT CASE WHEN $1 IS NOT NULL THEN COALESCE((SELECT array_agg((CASE WHEN ($1)[at]::text <> '''' THEN ROW((($1)[at]).x, (($1)[at]).y)::public.pos END)::public.dpos ORDER BY at) FROM generate_subscripts($1, 1) AS at), ''{}'') END';
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a that the type no longer has stops it
ALTER TABLE public.t ALTER COLUMN a TYPE public.dpos[] USING pg_temp.converted(a);
DROP FUNCTION pg_temp.converted(public.dpos__old[]);
CREATE FUNCTION pg_temp.converted(public.pos__old[]) RETURNS public.pos[]
    LANGUAGE sql AS 'SELECT CASE WHEN $1 IS NOT NULL THEN COALESCE((SELECT array_agg(CASE WHEN ($1)[at]::text <> '''' THEN ROW((($1)[at]).x, (($1)[at]).y)::public.pos END ORDER BY at) FROM generate_subscripts($1, 1) AS at), ''{}'') END';
-- hazard: rewrites-table: every row is written with the new type of public.t.p
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.p that the type no longer has stops it
ALTER TABLE public.t ALTER COLUMN p TYPE public.pos[] USING pg_temp.converted(p);
DROP FUNCTION pg_temp.converted(public.pos__old[]);

-- domain public.dpos: drop its predecessor
DROP DOMAIN public.dpos__old;

-- composite type public.pos: drop its predecessor
DROP TYPE public.pos__old;
