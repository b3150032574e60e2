-- table public.t: drop trigger t_old; create trigger t_touch
DROP TRIGGER t_old ON public.t;
CREATE TRIGGER t_touch
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();
