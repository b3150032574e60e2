-- drop domain public.name
DROP DOMAIN public.name;

-- domain public.code: make room for its successor; create
ALTER DOMAIN public.code RENAME TO code__old;
CREATE DOMAIN public.code AS character varying(5);

-- create domain public.name
CREATE DOMAIN public.name AS text;

-- table public.t: change the type of code
-- hazard: rewrites-table: every row is written with the new type of public.t.code
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.code that the type no longer has stops it
ALTER TABLE public.t ALTER COLUMN code TYPE public.code USING code::text::public.code;

-- domain public.code: drop its predecessor
DROP DOMAIN public.code__old;
