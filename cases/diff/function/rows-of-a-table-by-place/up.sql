-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.t: drop constraint t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- drop function public.listed()
DROP FUNCTION public.listed();

-- drop function public.parsed()
DROP FUNCTION public.parsed();

-- table public.t: make room for its successor; create; copy the rows and more
ALTER TABLE public.t RENAME TO t__old;
CREATE TABLE public.t (
    a integer CONSTRAINT t_a_not_null NOT NULL,
    since date,
    b text,
    CONSTRAINT t_pkey PRIMARY KEY (a)
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.t (a, b)
    SELECT a, b FROM public.t__old;
DROP TABLE public.t__old;

-- create function public.parsed()
CREATE OR REPLACE FUNCTION public.parsed()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a,
     t.since,
     t.b
    FROM public.t;
END;

-- table public.u: add column since
ALTER TABLE public.u ADD COLUMN since date;

-- create function public.listed()
CREATE OR REPLACE FUNCTION public.listed()
 RETURNS SETOF public.t
 LANGUAGE sql
AS $function$SELECT a, since, b FROM t$function$;
