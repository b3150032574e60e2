-- drop procedure public.add(integer, text)
DROP PROCEDURE public.add(integer, text);

-- drop function public.names(integer)
DROP FUNCTION public.names(integer);

-- function public.one(): change
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
RETURN 1;
