-- function public.count_up(): change
CREATE OR REPLACE FUNCTION public.count_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.n = 1; return new; end; $function$;
