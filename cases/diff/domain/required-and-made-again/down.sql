-- domain public.code: make room for its successor; create
ALTER DOMAIN public.code RENAME TO code__old;
CREATE DOMAIN public.code AS character varying(20)
    CONSTRAINT code_not_null NOT NULL;

-- table public.parts: change the type of code
-- hazard: rewrites-table: every row is written with the new type of public.parts.code
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.parts.code that the type no longer has stops it
ALTER TABLE public.parts ALTER COLUMN code TYPE public.code USING code::text::public.code;

-- domain public.code: drop its predecessor
DROP DOMAIN public.code__old;
