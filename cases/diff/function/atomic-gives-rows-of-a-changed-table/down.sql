-- drop view public.seen
DROP VIEW public.seen;

-- drop function public.first_pair()
DROP FUNCTION public.first_pair();

-- drop function public.rows_of_t()
DROP FUNCTION public.rows_of_t();

-- table public.t: drop column new
-- hazard: deletes-data: the values of public.t.new are lost
ALTER TABLE public.t DROP COLUMN new;

-- composite type public.pair: drop attribute c; add attribute b
-- hazard: deletes-data: the values of public.pair.c are lost
ALTER TYPE public.pair
    DROP ATTRIBUTE c,
    ADD ATTRIBUTE b text;

-- create function public.first_pair()
CREATE OR REPLACE FUNCTION public.first_pair()
 RETURNS public.pair
 LANGUAGE sql
 STABLE
RETURN ROW(1, 'one'::text)::public.pair;

-- table public.t: add column old
ALTER TABLE public.t ADD COLUMN old integer;

-- create function public.rows_of_t()
CREATE OR REPLACE FUNCTION public.rows_of_t()
 RETURNS SETOF public.t
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT t.id,
     t.old
    FROM public.t;
END;

-- create view public.seen
CREATE VIEW public.seen AS
SELECT id,
    old
   FROM public.rows_of_t() rows_of_t(id, old);
