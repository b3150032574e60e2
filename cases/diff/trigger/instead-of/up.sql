-- view public.v: drop trigger v_update; create trigger v_insert
DROP TRIGGER v_update ON public.v;
CREATE TRIGGER v_insert
    INSTEAD OF INSERT OR UPDATE ON public.v
    FOR EACH ROW
    EXECUTE FUNCTION public.divert();
