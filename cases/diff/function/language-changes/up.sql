-- function public.f(integer): change
CREATE OR REPLACE FUNCTION public.f(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ begin return n + 1; end; $function$;
