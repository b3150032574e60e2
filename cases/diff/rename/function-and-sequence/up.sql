-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create sequence public.t_numbers
CREATE SEQUENCE public.t_numbers;

-- create function public.next_number()
CREATE OR REPLACE FUNCTION public.next_number()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select nextval('t_numbers') $function$;

-- table public.t: default of a, default of b
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT nextval('public.t_numbers'::regclass),
    ALTER COLUMN b SET DEFAULT public.next_number();

-- drop function public.make_number()
DROP FUNCTION public.make_number();

-- drop sequence public.numbers
-- hazard: deletes-data: the position of the sequence is lost
DROP SEQUENCE public.numbers;
