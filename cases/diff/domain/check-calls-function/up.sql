-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create function public.is_even(integer)
CREATE OR REPLACE FUNCTION public.is_even(integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1 % 2 = 0 $function$;

-- create domain public.even
CREATE DOMAIN public.even AS integer
    CONSTRAINT even_check CHECK (public.is_even(VALUE));

-- create table public.pairs
CREATE TABLE public.pairs (
    size public.even DEFAULT 2
);
