-- create function public.old_way()
CREATE OR REPLACE FUNCTION public.old_way()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return new; end; $function$;

-- table public.t: change trigger t_way
CREATE OR REPLACE TRIGGER t_way
    BEFORE INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.old_way();

-- drop function public.new_way()
DROP FUNCTION public.new_way();
