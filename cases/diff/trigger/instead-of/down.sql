-- view public.v: drop trigger v_insert; create trigger v_update
DROP TRIGGER v_insert ON public.v;
CREATE TRIGGER v_update
    INSTEAD OF UPDATE ON public.v
    FOR EACH ROW
    EXECUTE FUNCTION public.divert();
