-- create function public.my_row_number()
CREATE OR REPLACE FUNCTION public.my_row_number()
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE STRICT
AS $function$window_row_number$function$;
