-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop function public.work(integer)
DROP FUNCTION public.work(integer);

-- create procedure public.work(integer)
CREATE OR REPLACE PROCEDURE public.work(IN n integer)
 LANGUAGE sql
AS $procedure$ select 1 $procedure$;
