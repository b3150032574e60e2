-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create sequence public.numbers
CREATE SEQUENCE public.numbers;

-- create function public.make_number()
CREATE OR REPLACE FUNCTION public.make_number()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select nextval('numbers') $function$;

-- table public.t: default of a, default of b
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT nextval('public.numbers'::regclass),
    ALTER COLUMN b SET DEFAULT public.make_number();

-- drop function public.next_number()
DROP FUNCTION public.next_number();

-- drop sequence public.t_numbers
-- hazard: deletes-data: the position of the sequence is lost
DROP SEQUENCE public.t_numbers;
