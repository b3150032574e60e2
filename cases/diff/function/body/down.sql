-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- function public.f(): change
CREATE OR REPLACE FUNCTION public.f()
 RETURNS text
 LANGUAGE plpgsql
AS $function$
begin
    return 'one';
end;
$function$;

-- function public.g(): change
CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
