-- drop view public.seen
DROP VIEW public.seen;

-- drop function public.first_pair()
DROP FUNCTION public.first_pair();

-- drop function public.rows_of_t()
DROP FUNCTION public.rows_of_t();

-- table public.t: drop column old
-- hazard: deletes-data: the values of public.t.old are lost
ALTER TABLE public.t DROP COLUMN old;

-- composite type public.pair: drop attribute b; add attribute c
-- hazard: deletes-data: the values of public.pair.b are lost
ALTER TYPE public.pair
    DROP ATTRIBUTE b,
    ADD ATTRIBUTE c date;

-- create function public.first_pair()
CREATE OR REPLACE FUNCTION public.first_pair()
 RETURNS public.pair
 LANGUAGE sql
 STABLE
RETURN ROW(1, '2020-01-01'::date)::public.pair;

-- table public.t: add column new
ALTER TABLE public.t ADD COLUMN new boolean;

-- create function public.rows_of_t()
CREATE OR REPLACE FUNCTION public.rows_of_t()
 RETURNS SETOF public.t
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT t.id,
     t.new
    FROM public.t;
END;

-- create view public.seen
CREATE VIEW public.seen AS
SELECT id
   FROM public.rows_of_t() rows_of_t(id, new);
